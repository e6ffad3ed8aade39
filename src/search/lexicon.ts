import type { Analyser } from './analyse/analyser.ts';
import type { SearchRecord } from './search-record.ts';
import type { WordsOf } from './word-lists.ts';

/** The words of a locale's articles, and in how many articles each stands. */
export interface Lexicon {
  readonly articles: number;
  /** By the folded word. */
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
  /** Stems that stand in so many articles that they tell nothing; they are not indexed. */
  readonly common: ReadonlySet<string>;
}

export function lexiconOf(records: readonly SearchRecord[], analyser: Analyser, wordsOf: WordsOf): Lexicon {
  const [words, stems] = [new Map<string, number>(), new Map<string, number>()];
  for (const record of records) {
    const texts = new Set(wordsOf(record));
    countOnce(words, [...texts].map(analyser.fold));
    countOnce(stems, [...texts].flatMap(analyser.stems));
  }
  const limit = records.length < fewArticles ? Number.POSITIVE_INFINITY : records.length * commonShare;
  const common = new Set([...stems].flatMap(([stem, count]) => (count > limit ? [stem] : [])));
  return { articles: records.length, words, stems, common };
}

function countOnce(counts: Map<string, number>, found: readonly string[]): void {
  for (const item of new Set(found)) counts.set(item, (counts.get(item) ?? 0) + 1);
}

const commonShare = 0.4;
const fewArticles = 200;
