import type { Analyser } from './analyse/analyser.ts';
import { characterShardOf, shardOf } from './bundle-format.ts';
import type { StoredHeadword } from './bundle-format.ts';

/** The headwords by shard: under the beginning of each word of their title. Shards and their entries are sorted. */
export function headwordShards(headwords: Iterable<StoredHeadword>, analyser: Analyser): ReadonlyMap<string, readonly StoredHeadword[]> {
  const shards = new Map<string, StoredHeadword[]>();
  for (const headword of headwords) {
    for (const name of new Set([...beginningsOf(headword[1], analyser)].map((beginning) => headwordShardOf(beginning, analyser)))) {
      const shard = shards.get(name);
      if (shard) shard.push(headword);
      else shards.set(name, [headword]);
    }
  }
  return new Map([...shards].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, list]) => [name, list.toSorted(byLength)]));
}

/**
 * What a reader may begin to type a title with: the beginning of any word; any character where words are not parted by
 * spaces.
 */
export function beginningsOf(title: string, analyser: Analyser): ReadonlySet<string> {
  const folded = analyser.fold(title);
  if (analyser.prefixLength === 1) return new Set(folded.match(/[\p{L}\p{N}]/gu) ?? []);
  const words = analyser.words(folded).map(({ text }) => beginningOf(text, analyser));
  return new Set(words.flatMap((beginning) => beginning ?? []));
}

export function headwordShardOf(beginning: string, { prefixLength }: Analyser): string {
  return prefixLength === 1 ? characterShardOf(beginning) : shardOf(beginning);
}

/** The part of a folded word that names its shard; undefined where the word is too short to suggest anything. */
export function beginningOf(word: string, analyser: Analyser): string | undefined {
  const characters = [...word].slice(0, analyser.prefixLength);
  return characters.length === 0 ? undefined : characters.join('');
}

function byLength(a: StoredHeadword, b: StoredHeadword): number {
  return a[1].length - b[1].length || (a[0] < b[0] ? -1 : 1);
}
