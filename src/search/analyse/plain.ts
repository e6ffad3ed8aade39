import type { Locale } from '../../locales/locales.ts';
import type { Analyser } from './analyser.ts';
import { foldAccents, foldForms } from './fold.ts';
import { wordsByDictionary, wordsBySpaces } from './words.ts';

/** What holds for every language: folding and words, no grammar. */
export function plainAnalyser(locale: Locale): Analyser {
  const lang = locale.lang;
  const fold = (text: string): string => foldAccents(foldForms(text, lang));
  return {
    words: withoutSpaces.has(locale.script) ? wordsByDictionary(lang) : wordsBySpaces,
    stems: (word) => [fold(word) || word],
    spellings: () => [],
    fold,
    prefixLength: withoutSpaces.has(locale.script) || locale.script === 'Kore' ? 1 : 2,
  };
}

const withoutSpaces: ReadonlySet<string> = new Set(['Hans', 'Jpan', 'Thai']);
