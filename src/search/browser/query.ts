import type { Analyser } from '../analyse/analyser.ts';
import { codesOf } from '../term-code.ts';

/** A query as the index understands it. */
export interface Query {
  readonly text: string;
  /** Folded words, in order. */
  readonly words: readonly string[];
  /** What each word is looked up as, in order. */
  readonly terms: readonly string[];
  /** The terms as Pagefind has them. */
  readonly codes: string;
}

export function parseQuery(text: string, analyser: Analyser): Query {
  const found = analyser.words(text.slice(0, longestQuery)).map((word) => word.text);
  const terms = [...new Set(found.map((word) => analyser.terms(word)[0]))];
  return { text, words: found.map(analyser.fold), terms, codes: codesOf(terms) };
}

const longestQuery = 200;
