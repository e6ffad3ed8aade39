import type { Analyser } from './analyse/analyser.ts';
import { nameKeyOf, nameShardOf } from './bundle-format.ts';
import type { SearchRecord } from './search-record.ts';
import { titleKeys } from './title-key.ts';

/** Places of records by the key of a whole title of theirs, in any language. */
export type RecordsByName = ReadonlyMap<string, readonly number[]>;

/** All names of the records, dealt to shards. A record that is so called in its own language stands first. */
export function recordsByName(records: readonly SearchRecord[], analyser: Analyser): readonly RecordsByName[] {
  const count = shardCountOf(records);
  const shards = Array.from({ length: count }, () => new Map<string, number[]>());
  const add = (name: string, place: number): void => {
    for (const key of titleKeys(name, analyser)) {
      const shard = shards[nameShardOf(key, count)];
      const known = shard?.get(nameKeyOf(key));
      if (!known) shard?.set(nameKeyOf(key), [place]);
      else if (!known.includes(place)) known.push(place);
    }
  };
  for (const [place, { title }] of records.entries()) add(title, place);
  for (const [place, { aliases }] of records.entries()) for (const alias of aliases) add(alias, place);
  return shards;
}

/** A `NameShard` as JSON: an object with so many names takes longer to make than to write. `pages`: the numbers of the records' pages. */
export function nameShardOfPages(records: RecordsByName, pages: readonly number[]): string {
  return `{${Array.from(records, ([key, places]) => `"${key}":[${places.map((place) => pages[place]).join()}]`).join()}}`;
}

/** Few enough to be fetched at once, and not so many that they are most of the files. */
function shardCountOf(records: readonly SearchRecord[]): number {
  const names = records.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0);
  return Math.max(1, Math.min(mostShards, Math.ceil(names / worthAShard)));
}

const mostShards = 100;
/** Four kilobytes. */
const worthAShard = 512;
