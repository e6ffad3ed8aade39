import { localeOf } from '../../locales/locales.ts';
import type { Locale } from '../../locales/locales.ts';
import type { Letters } from '../analyse/analyser.ts';
import { loadLetters } from '../analyse/load-letters.ts';
import { once } from './once.ts';
import type { TitleParts } from './parts.ts';
import { readBundle } from './read-bundle.ts';

/** As `openParts`, without the grammar of the language. */
export function openTitles(base: string, code: string): () => Promise<TitleParts> {
  return once(() => openWith(loadLetters, base, code));
}

/** The bundle at an address, and what `load` gives for its language; both are fetched at once. */
export async function openWith<Loaded extends Letters>(load: (locale: Locale, characters?: string) => Promise<Loaded>, base: string, code: string): Promise<TitleParts & { readonly analyser: Loaded }> {
  const locale = localeOf(code);
  const bundle = readBundle(base);
  const [manifest] = await Promise.all([bundle.manifest(), load(locale)]);
  return { bundle, manifest, analyser: await load(locale, manifest.characters) };
}
