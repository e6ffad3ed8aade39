import { analyserModules } from '../analyse/analyser-modules.ts';
import type { Manifest } from '../bundle-format.ts';
import { warmFile } from './fetch-file.ts';
import { fetchPacked } from './fetch-packed.ts';
import { likelyShards } from './likely-shards.ts';

/**
 * Fetches what suggestions need beside the script that makes them: also the titles for what is typed while that script is
 * on its way, until `loaded`. What cannot be fetched now is missed later.
 */
export function warmSuggestions(box: HTMLElement, bundle: string, locale: string, loaded: AbortSignal): void {
  const list = `${bundle}search.gzip`;
  warmFile(list).catch(() => undefined);
  analyserModules.get(locale)?.().catch(() => undefined);
  const warmTitles = async (typed: string): Promise<void> => {
    const { headwords } = await fetchPacked<Manifest>(list);
    const shard = loaded.aborted ? undefined : likelyShards(typed, locale).find((name) => headwords.includes(name));
    if (shard) await warmFile(`${bundle}headwords/${shard}.gzip`);
  };
  box.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) warmTitles(target.value).catch(() => undefined);
  }, { signal: loaded });
}
