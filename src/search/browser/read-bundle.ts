import type { HeadwordShard, Manifest, NameShard, RecordShard, StoredHeadword, TopicNames, VocabularyShard, WordLists } from '../bundle-format.ts';
import { fetchLines } from './fetch-lines.ts';
import { fetchPacked } from './fetch-packed.ts';
import { nextTask } from './next-task.ts';
import { once } from './once.ts';

/** The files of a locale's bundle, each fetched once. `base` is the folder's address with a closing slash. */
export interface Bundle {
  readonly base: string;
  readonly manifest: () => Promise<Manifest>;
  readonly words: () => Promise<WordLists>;
  readonly topics: () => Promise<TopicNames>;
  readonly headwords: (shard: number) => Headwords;
  /** Whether that shard has been asked for before. */
  readonly hasHeadwords: (shard: number) => boolean;
  readonly vocabulary: (shard: string) => Promise<VocabularyShard>;
  readonly names: (shard: number) => Promise<NameShard>;
  readonly records: (shard: number) => Promise<RecordShard>;
}

/** A shard of headwords: what is shown for few letters, and a moment later all. */
export interface Headwords {
  readonly first: Promise<HeadwordShard>;
  /** Sorted by slug. */
  readonly whole: Promise<readonly StoredHeadword[]>;
}

export function readBundle(base: string): Bundle {
  const headwords = new Map<number, Headwords>();
  return {
    base,
    manifest: once(() => fetchPacked<Manifest>(`${base}search.gzip`)),
    words: once(() => fetchPacked<WordLists>(`${base}words.gzip`)),
    topics: once(() => fetchPacked<TopicNames>(`${base}topics.gzip`)),
    headwords: (shard) => {
      const known = headwords.get(shard);
      if (known) return known;
      const made = readHeadwords(`${base}headwords/${shard}.gzip`);
      headwords.set(shard, made);
      made.whole.catch(() => headwords.delete(shard));
      return made;
    },
    hasHeadwords: (shard) => headwords.has(shard),
    vocabulary: once((shard: string) => fetchPacked<VocabularyShard>(`${base}vocabulary/${shard}.gzip`)),
    names: once((shard: number) => fetchPacked<NameShard>(`${base}names/${shard}.gzip`)),
    records: once((shard: number) => fetchPacked<RecordShard>(`${base}records/${shard}.gzip`)),
  };
}

function readHeadwords(url: string): Headwords {
  const { first, second } = fetchLines<HeadwordShard, readonly StoredHeadword[]>(url);
  const whole = Promise.all([first, second]).then(async ([{ titles }, others]) => {
    if (others.length === 0) return titles;
    // They have just been parsed, which may have taken long.
    await nextTask();
    return merged(titles, others);
  });
  return { first, whole };
}

/** Both are sorted by slug: to sort them together would take a slow device long. */
function merged(titles: readonly StoredHeadword[], others: readonly StoredHeadword[]): readonly StoredHeadword[] {
  let place = 0;
  const before = others.flatMap((other) => {
    const start = place;
    while ((titles[place]?.[0] ?? other[0]) < other[0]) place += 1;
    return [...titles.slice(start, place), other];
  });
  return [...before, ...titles.slice(place)];
}
