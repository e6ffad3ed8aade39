import { analyserModules } from '../analyse/analyser-modules.ts';
import { warmFile } from './fetch-file.ts';
import { likelyShard } from './likely-shard.ts';

/**
 * Fetches what suggestions need beside the script that makes them: also the titles for what is typed while that script is
 * on its way, until `loaded`. What cannot be fetched now is missed later.
 */
export function warmSuggestions(box: HTMLElement, bundle: string, locale: string, loaded: AbortSignal): void {
  warmFile(`${bundle}search.gzip`).catch(() => undefined);
  analyserModules.get(locale)?.().catch(() => undefined);
  box.addEventListener('input', async ({ target }) => {
    await new Promise((resolve) => setTimeout(resolve, patience));
    const shard = target instanceof HTMLInputElement && !loaded.aborted && likelyShard(target.value, locale);
    if (shard) warmFile(`${bundle}headwords/${shard}.gzip`).catch(() => undefined);
  }, { signal: loaded });
}

/** Milliseconds in which the script may come by itself: it knows better. */
const patience = 60;
