import type { Analyser } from './analyse/analyser.ts';
import { shardOf } from './bundle-format.ts';
import type { VocabularyShard } from './bundle-format.ts';
import type { Lexicon } from './lexicon.ts';

/** The words that a mistyped one may stand for, by their first letter. In a large work, none that stands in one article only. */
export function vocabularyShards({ words, articles }: Lexicon, analyser: Analyser): ReadonlyMap<string, VocabularyShard> {
  if (!analyser.spelled) return new Map();
  const least = articles > 5_000 ? 3 : articles > 1_000 ? 2 : 1;
  const kept = [...words].filter(([word, count]) => count >= least && isWord.test(word)).sort(([a], [b]) => (a < b ? -1 : 1));
  const byLetter = Map.groupBy(kept, ([word]) => shardOf(String.fromCodePoint(word.codePointAt(0) ?? 0)));
  return new Map([...byLetter].map(([name, list]) => [name, list.map(([word, count]) => `${word}${frequencyOf(count)}`).join(' ')]));
}

/** 1 to 9: how often the count can be halved. */
function frequencyOf(count: number): number {
  return Math.min(9, 1 + Math.floor(Math.log2(count)));
}

const isWord = /^[\p{L}\p{M}]{3,30}$/u;
