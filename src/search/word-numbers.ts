import type { Analyser } from './analyse/analyser.ts';
import type { SearchRecord } from './search-record.ts';

/** The words of a locale's articles, each with a number: what is made of a word is made once and kept in a list. */
export interface WordNumbers {
  /** By number. */
  readonly words: readonly string[];
  /** The words of an article's text, in its order. New ones are added to `words`. */
  readonly numbersOf: (record: SearchRecord) => Uint32Array;
}

/** Parts each text into words once, though it is asked for several times. */
export function wordNumbers(analyser: Analyser): WordNumbers {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const known = new WeakMap<SearchRecord, Uint32Array>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word);
    if (number !== undefined) return number;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  const numbersOf = (record: SearchRecord): Uint32Array => {
    const list = known.get(record) ?? new Uint32Array(analyser.wordTexts(textOf(record)).map(numberOf));
    known.set(record, list);
    return list;
  };
  return { words, numbersOf };
}

function textOf({ title, description, sections }: SearchRecord): string {
  return [title, description, ...sections.map(({ heading = '', text }) => `${heading}\n${text}`)].join('\n').trim();
}
