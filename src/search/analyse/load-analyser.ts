import type { Locale } from '../../locales/locales.ts';
import { alikeIn } from './alike-characters.ts';
import type { Analyser } from './analyser.ts';
import { analyserModules } from './analyser-modules.ts';
import { plainAnalyser } from './plain.ts';

/** The language's own analyser. `characters` are pairs: one that counts as another, and that one. */
export async function loadAnalyser(locale: Locale, characters = ''): Promise<Analyser> {
  const make = await analyserModules.get(locale.code)?.();
  return make ? make(alikeIn(characters)) : plainAnalyser(locale);
}
