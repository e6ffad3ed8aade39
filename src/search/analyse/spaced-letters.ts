import type { Letters } from './analyser.ts';
import { foldAccents, foldForms, foldText } from './fold.ts';
import { wordsBySpaces, wordTextsBySpaces } from './words.ts';

/** Of languages that part words by spaces. `spelling` gives one spelling of a word that may be written in several ways. */
export function spacedLetters(lang: string, spelling?: (word: string) => string): Letters {
  const foldOwn = (text: string): string => {
    const folded = foldForms(text, lang);
    return foldAccents(spelling ? folded.replace(/[\p{L}\p{M}]+/gu, spelling) : folded);
  };
  return { words: wordsBySpaces, wordTexts: wordTextsBySpaces, fold: spelling || ownCase.has(lang) ? foldOwn : foldText, prefixLength: 2 };
}

/** Languages with lower-case letters of their own, such as `ı`. */
const ownCase: ReadonlySet<string> = new Set(['az', 'lt', 'tr']);
