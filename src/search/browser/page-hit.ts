import { recordShardOf } from '../bundle-format.ts';
import type { StoredRecord } from '../bundle-format.ts';
import type { FoundPage } from './ask-pagefind.ts';
import { excerptOf, markedTitle } from './excerpt.ts';
import type { Hit } from './hit.ts';
import type { Parts } from './parts.ts';
import { answersAll } from './query.ts';
import type { Query } from './query.ts';
import { placeOf } from './title-hit.ts';

/** A page of the index as a reader sees it. */
export async function pageHit({ page, score }: FoundPage, query: Query, parts: Parts): Promise<Hit> {
  const record = await recordOf(page, parts);
  const { slug, title } = record;
  const { pieces, heading } = excerptOf(record, query, parts.analyser);
  const kind = answersAll(parts.analyser.words(title), query, parts.analyser) ? 'headword' : 'text';
  return { ...placeOf(slug, parts.manifest), title, marked: markedTitle(title, query, parts.analyser), kind, score, excerpt: pieces, heading };
}

async function recordOf(page: number, { bundle, manifest }: Parts): Promise<StoredRecord> {
  const shard = await bundle.records(recordShardOf(page, manifest.recordShards));
  const record = shard[page];
  if (!record) throw new Error(`The search index names a page, ${page}, that its records lack.`);
  return record;
}
