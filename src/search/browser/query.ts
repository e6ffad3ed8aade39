import type { Analyser } from '../analyse/analyser.ts';
import { codesOf } from '../term-code.ts';

/** A query as the index understands it. */
export interface Query {
  readonly text: string;
  /** Folded words, in order. */
  readonly words: readonly string[];
  /** For each word the stems of which any one answers it. */
  readonly stems: readonly (readonly string[])[];
  /** What Pagefind is asked: a stem of each word. More than one where a word may be several. */
  readonly codes: readonly string[];
}

export function parseQuery(text: string, analyser: Analyser): Query {
  const words = [...new Set(analyser.words(text.slice(0, longestQuery)).map((word) => word.text))];
  const stems = words.map(analyser.stems);
  const choices = stems.reduce<readonly (readonly string[])[]>(
    (chosen, some) => chosen.flatMap((row) => some.map((stem) => [...row, stem])).slice(0, mostChoices),
    [[]],
  );
  return { text, words: words.map(analyser.fold), stems, codes: words.length === 0 ? [] : choices.map(codesOf) };
}

/** Whether the word answers a word of the query. */
export function answers(word: string, query: Query, analyser: Analyser): boolean {
  const held = [...analyser.stems(word), ...analyser.spellings(word)];
  return query.stems.some((stems) => stems.some((stem) => held.includes(stem)));
}

const longestQuery = 200;
const mostChoices = 4;
