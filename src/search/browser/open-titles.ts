import { localeOf } from '../../locales/locales.ts';
import { loadLetters } from '../analyse/load-letters.ts';
import { once } from './once.ts';
import type { TitleParts } from './parts.ts';
import { readBundle } from './read-bundle.ts';

/** As `openParts`, without the grammar of the language. */
export function openTitles(base: string, code: string): () => Promise<TitleParts> {
  return once(async () => {
    const locale = localeOf(code);
    const bundle = readBundle(base);
    const [manifest] = await Promise.all([bundle.manifest(), loadLetters(locale)]);
    return { bundle, manifest, analyser: await loadLetters(locale, manifest.characters) };
  });
}
