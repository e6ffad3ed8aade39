import type { Analyser } from './analyse/analyser.ts';
import type { SearchRecord } from './search-record.ts';
import type { WordNumbers } from './word-numbers.ts';

/** The words of a locale's articles, and in how many articles each stands. */
export interface Lexicon {
  readonly articles: number;
  /** By the folded word. */
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
  /** Stems that stand in so many articles that they tell nothing; they are not indexed. */
  readonly common: ReadonlySet<string>;
}

export function lexiconOf(records: readonly SearchRecord[], analyser: Analyser, numbers: WordNumbers): Lexicon {
  const words = articleCounts(records, numbers, (word) => [analyser.fold(word)]);
  const stems = articleCounts(records, numbers, analyser.stems);
  const limit = records.length < fewArticles ? Number.POSITIVE_INFINITY : records.length * commonShare;
  const common = new Set([...stems].flatMap(([stem, count]) => (count > limit ? [stem] : [])));
  return { articles: records.length, words, stems, common };
}

interface Count {
  articles: number;
  /** Place of the last article that was counted. */
  last: number;
}

/** In how many articles each of the terms stands that `termsOf` makes of their words. */
function articleCounts(records: readonly SearchRecord[], { words, numbersOf }: WordNumbers, termsOf: (word: string) => readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, Count>();
  const byNumber: (readonly Count[])[] = [];
  /** By number of a word, the place of the last article that has it. */
  const lastPlaces: number[] = [];
  const countOf = (term: string): Count => {
    const known = counts.get(term);
    if (known) return known;
    const count = { articles: 0, last: -1 };
    counts.set(term, count);
    return count;
  };
  for (const [place, record] of records.entries()) {
    for (const number of numbersOf(record)) {
      if (lastPlaces[number] === place) continue;
      lastPlaces[number] = place;
      for (const count of (byNumber[number] ??= termsOf(words[number] ?? '').map(countOf))) {
        if (count.last !== place) count.articles += 1;
        count.last = place;
      }
    }
  }
  return new Map(Array.from(counts, ([term, { articles }]) => [term, articles]));
}

const commonShare = 0.4;
const fewArticles = 200;
