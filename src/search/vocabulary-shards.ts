import type { Analyser } from './analyse/analyser.ts';
import { vocabularyShardOf } from './bundle-format.ts';
import type { VocabularyShard } from './bundle-format.ts';
import type { Lexicon } from './lexicon.ts';

/** The words that a mistyped one may stand for, by their first letter and their length. */
export function vocabularyShards({ words }: Lexicon, analyser: Analyser): ReadonlyMap<string, VocabularyShard> {
  if (!analyser.spelled) return new Map();
  const kept = [...words].filter(([word]) => isWord.test(word.normalize('NFD'))).sort(([a], [b]) => (a < b ? -1 : 1));
  const shards = Map.groupBy(kept, ([word]) => vocabularyShardOf(word));
  return new Map([...shards].map(([name, list]) => [name, list.map(([word, count]) => `${word}${frequencyOf(count)}`).join(' ')]));
}

/** 1 to 9: how often the count can be halved. */
function frequencyOf(count: number): number {
  return Math.min(9, 1 + Math.floor(Math.log2(count)));
}

const isWord = /^[\p{L}\p{M}]{3,40}$/u;
