import { lettersModules } from '../analyse/letters-modules.ts';
import { askEarly, warmFile } from './fetch-file.ts';
import { likelyShard } from './likely-shard.ts';

/** Where titles are: the address of the bundle, and how many shards it has of them. */
export interface TitlePlace {
  readonly bundle: string;
  readonly locale: string;
  readonly shards: number;
}

/**
 * Fetches what suggestions need beside the script that makes them: also the titles for what is typed while that script is
 * on its way, until `loaded`. What cannot be fetched now is missed later.
 */
export function warmSuggestions(box: HTMLElement, { bundle, locale, shards }: TitlePlace, loaded: AbortSignal): void {
  warmFile(`${bundle}search.gzip`).catch(() => undefined);
  lettersModules.get(locale)?.().catch(() => undefined);
  box.addEventListener('input', ({ target }) => {
    const shard = target instanceof HTMLInputElement ? likelyShard(target.value, locale, shards) : undefined;
    if (shard !== undefined) askEarly(`${bundle}headwords/${shard}.gzip`);
  }, { signal: loaded });
}
