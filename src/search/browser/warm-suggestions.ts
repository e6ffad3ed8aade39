import { analyserModules } from '../analyse/analyser-modules.ts';
import { characterShardOf, shardOf } from '../bundle-format.ts';
import { warmFile } from './fetch-file.ts';

/**
 * Fetches what suggestions need beside the script that makes them: also the titles for what is typed while that script is
 * on its way, until `loaded`. What cannot be fetched now is missed later.
 */
export function warmSuggestions(box: HTMLElement, bundle: string, locale: string, loaded: AbortSignal): void {
  warmFile(`${bundle}search.gzip`).catch(() => undefined);
  analyserModules.get(locale)?.().catch(() => undefined);
  box.addEventListener('input', async ({ target }) => {
    await new Promise((resolve) => setTimeout(resolve, patience));
    const shard = target instanceof HTMLInputElement && !loaded.aborted && likelyShard(target.value, /^(ja|zh)$/.test(locale));
    if (shard) warmFile(`${bundle}headwords/${shard}.gzip`).catch(() => undefined);
  }, { signal: loaded });
}

/** The shard that the script will ask for, where the language folds no more than accents and case: nearly always. */
function likelyShard(typed: string, isByCharacter: boolean): string | undefined {
  const folded = typed.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase();
  const words = folded.match(/[\p{L}\p{M}\p{N}]+/gu)?.map((word) => [...word]) ?? [];
  const longest = words.sort((a, b) => b.length - a.length)[0] ?? [];
  if (isByCharacter) return longest[0] && characterShardOf(longest[0]);
  const letters = longest.join('').startsWith(arabicArticle) ? 3 : 2;
  return longest.length >= letters ? shardOf(longest.slice(0, letters).join('')) : undefined;
}

/** As its analyser has it, which is not here yet. */
const arabicArticle = 'ال';

/** Milliseconds in which the script may come by itself: it knows better. */
const patience = 60;
