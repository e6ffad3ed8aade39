import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { recordShardOf } from './bundle-format.ts';
import type { StoredRecord, StoredSection } from './bundle-format.ts';
import type { SearchRecord, SearchSection } from './search-record.ts';
import { writePacked } from './write-packed.ts';

export interface ShardPlace {
  readonly bundle: string;
  /** That there is room for. There are more where they would be too large to be fetched. */
  readonly mostShards: number;
}

/** Deals the records to shards by the number of their page; the answer is how many shards there are. */
export async function writeRecordShards(records: readonly SearchRecord[], pages: readonly number[], { bundle, mostShards }: ShardPlace): Promise<number> {
  const room = Math.min(usefulShards, Math.max(neededShards, mostShards));
  const count = Math.max(1, Math.min(room, Math.ceil(records.length / worthAShard)));
  const shards = Map.groupBy(records.keys(), (place) => recordShardOf(pages[place] ?? 0, count));
  await mkdir(join(bundle, 'records'));
  for (const [shard, places] of shards) {
    const content = Object.fromEntries(places.map((place) => [pages[place], storedRecordOf(records[place])]));
    writePacked(join(bundle, 'records', String(shard)), content, packing);
  }
  return count;
}

function storedRecordOf(record: SearchRecord | undefined): StoredRecord | undefined {
  return record && { slug: record.slug, title: record.title, description: record.description, sections: record.sections.map(storedSectionOf) };
}

function storedSectionOf({ text, heading, id }: SearchSection): StoredSection {
  if (heading === undefined) return [text];
  return id === undefined ? [text, heading] : [text, heading, id];
}

/** A page of results asks for one each: ten records come soon on a slow network, and fewer would only be more files. */
const worthAShard = 10;
const usefulShards = 1_400;
/** Twenty records in a shard. */
const neededShards = 700;
/** Of nine levels: half the time of the highest, for two bytes more in a thousand. */
const packing = 7;
