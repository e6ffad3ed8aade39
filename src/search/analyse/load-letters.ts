import type { Locale } from '../../locales/locales.ts';
import type { Letters } from './analyser.ts';
import { lettersModules } from './letters-modules.ts';
import { spacedLetters } from './spaced-letters.ts';

/** What the language's analyser knows of its letters, without its grammar. `characters` as for `loadAnalyser`. */
export async function loadLetters(locale: Locale, characters = ''): Promise<Letters> {
  const make = await lettersModules.get(locale.code)?.();
  return make ? make(pairsIn(characters)) : spacedLetters(locale.lang);
}

/** `戶户關关` → `戶` counts as `户`, `關` as `关`. */
export function pairsIn(characters: string): ReadonlyMap<string, string> {
  return new Map(characters.match(/../gsu)?.map((pair) => [...pair] as [string, string]));
}
