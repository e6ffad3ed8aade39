import type { Analyser } from './analyse/analyser.ts';
import type { SearchRecord } from './search-record.ts';

/** The words of an article's text, in its order. */
export type WordsOf = (record: SearchRecord) => readonly string[];

/** Parts each text into words once, though it is asked for twice, and keeps them as numbers. */
export function wordLists({ words }: Analyser): WordsOf {
  const numbers = new Map<string, number>();
  const list: string[] = [];
  const lists = new WeakMap<SearchRecord, Uint32Array>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? list.length;
    if (known === list.length) numbers.set(list[known] = word, known);
    return known;
  };
  return (record) => {
    const known = lists.get(record) ?? Uint32Array.from(words(textOf(record)), ({ text }) => numberOf(text));
    lists.set(record, known);
    return Array.from(known, (number) => list[number] ?? '');
  };
}

function textOf({ title, description, sections }: SearchRecord): string {
  return [title, description, ...sections.map(({ heading = '', text }) => `${heading}\n${text}`)].join('\n').trim();
}
