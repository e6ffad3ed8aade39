import type { Analyser } from './analyse/analyser.ts';
import { nameKeyOf, nameShardOf } from './bundle-format.ts';
import type { NameShard } from './bundle-format.ts';
import type { SearchRecord } from './search-record.ts';
import { titleKeys } from './title-key.ts';

/** Keys of all that a record is called by. */
export interface RecordNames {
  readonly title: readonly number[];
  readonly aliases: readonly number[];
}

export function namesOf({ title, aliases }: SearchRecord, analyser: Analyser): RecordNames {
  return { title: titleKeys(title, analyser), aliases: aliases.flatMap((alias) => titleKeys(alias, analyser)) };
}

/** The pages by each of their names, dealt to `count` shards. A page that is so called in its own language stands first. */
export function nameShards(names: readonly RecordNames[], pages: readonly number[], count: number): ReadonlyMap<string, NameShard> {
  const shards = Array.from({ length: count }, () => new Map<string, number[]>());
  const add = (keys: readonly number[], page: number): void => {
    for (const key of keys) {
      const shard = shards[nameShardOf(key, count)];
      const known = shard?.get(nameKeyOf(key));
      if (!known) shard?.set(nameKeyOf(key), [page]);
      else if (!known.includes(page)) known.push(page);
    }
  };
  for (const [place, page] of pages.entries()) add(names[place]?.title ?? [], page);
  for (const [place, page] of pages.entries()) add(names[place]?.aliases ?? [], page);
  return new Map(shards.map((shard, number) => [String(number), Object.fromEntries(shard)]));
}

/** Few enough to be fetched at once, and not so many that they are most of the files. */
export function nameShardCount(records: readonly SearchRecord[]): number {
  const names = records.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0);
  return Math.max(1, Math.min(mostShards, Math.ceil(names / 128)));
}

const mostShards = 100;
