import type { HeadwordShard, Manifest, NameShard, RecordShard, TopicNames, VocabularyShard, WordLists } from '../bundle-format.ts';
import { fetchPacked } from './fetch-packed.ts';
import { once } from './once.ts';

/** The files of a locale's bundle, each fetched once. `base` is the folder's address with a closing slash. */
export interface Bundle {
  readonly base: string;
  readonly manifest: () => Promise<Manifest>;
  readonly words: () => Promise<WordLists>;
  readonly topics: () => Promise<TopicNames>;
  readonly headwords: (shard: number) => Promise<HeadwordShard>;
  /** Whether that shard has been asked for before. */
  readonly hasHeadwords: (shard: number) => boolean;
  readonly vocabulary: (shard: string) => Promise<VocabularyShard>;
  readonly names: (shard: number) => Promise<NameShard>;
  readonly records: (shard: number) => Promise<RecordShard>;
}

export function readBundle(base: string): Bundle {
  const asked = new Set<number>();
  return {
    base,
    manifest: once(() => fetchPacked<Manifest>(`${base}search.gzip`)),
    words: once(() => fetchPacked<WordLists>(`${base}words.gzip`)),
    topics: once(() => fetchPacked<TopicNames>(`${base}topics.gzip`)),
    headwords: once((shard: number) => {
      asked.add(shard);
      return fetchPacked<HeadwordShard>(`${base}headwords/${shard}.gzip`);
    }),
    hasHeadwords: (shard) => asked.has(shard),
    vocabulary: once((shard: string) => fetchPacked<VocabularyShard>(`${base}vocabulary/${shard}.gzip`)),
    names: once((shard: number) => fetchPacked<NameShard>(`${base}names/${shard}.gzip`)),
    records: once((shard: number) => fetchPacked<RecordShard>(`${base}records/${shard}.gzip`)),
  };
}
