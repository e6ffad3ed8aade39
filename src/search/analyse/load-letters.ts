import type { Locale } from '../../locales/locales.ts';
import { alikeIn } from './alike-characters.ts';
import type { Letters } from './analyser.ts';
import { lettersModules } from './letters-modules.ts';
import { spacedLetters } from './spaced-letters.ts';

/** What the language's analyser knows of its letters, without its grammar. `characters` as for `loadAnalyser`. */
export async function loadLetters(locale: Locale, characters = ''): Promise<Letters> {
  const make = await lettersModules.get(locale.code)?.();
  return make ? make(alikeIn(characters)) : spacedLetters(locale.lang);
}
