import type { HeadwordShard, Manifest, NameShard, RecordShard, TopicNames, VocabularyShard } from '../bundle-format.ts';
import { once } from './once.ts';

/** The files of a locale's bundle, each fetched once. `base` is the folder's address with a closing slash. */
export interface Bundle {
  readonly base: string;
  readonly manifest: () => Promise<Manifest>;
  readonly topics: () => Promise<TopicNames>;
  readonly headwords: (shard: string) => Promise<HeadwordShard>;
  readonly vocabulary: (shard: string) => Promise<VocabularyShard>;
  readonly names: (shard: number) => Promise<NameShard>;
  readonly records: (shard: number) => Promise<RecordShard>;
}

export function readBundle(base: string): Bundle {
  return {
    base,
    manifest: once(() => fetchPacked<Manifest>(`${base}search.gzip`)),
    topics: once(() => fetchPacked<TopicNames>(`${base}topics.gzip`)),
    headwords: once((shard: string) => fetchPacked<HeadwordShard>(`${base}headwords/${shard}.gzip`)),
    vocabulary: once((shard: string) => fetchPacked<VocabularyShard>(`${base}vocabulary/${shard}.gzip`)),
    names: once((shard: number) => fetchPacked<NameShard>(`${base}names/${shard}.gzip`)),
    records: once((shard: number) => fetchPacked<RecordShard>(`${base}records/${shard}.gzip`)),
  };
}

/** A host may already have unpacked the file on its way. */
async function fetchPacked<T>(url: string): Promise<T> {
  const bytes = await (await fetchFile(url)).blob();
  const isPacked = new DataView(await bytes.slice(0, 2).arrayBuffer()).getUint16(0) === gzipSignature;
  const text = isPacked ? bytes.stream().pipeThrough(new DecompressionStream('gzip')) : bytes.stream();
  return new Response(text).json();
}

async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return response;
}

const gzipSignature = 0x1f8b;
