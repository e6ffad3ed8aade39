import { recordShardOf } from '../bundle-format.ts';
import type { StoredRecord } from '../bundle-format.ts';
import { excerptOf, markedTitle } from './excerpt.ts';
import type { Headword } from './headwords.ts';
import type { Hit } from './hit.ts';
import type { Parts } from './parts.ts';
import { answers } from './query.ts';
import type { Query } from './query.ts';

/** A page of the index as a reader sees it. */
export async function pageHit({ id, score }: { readonly id: string; readonly score: number }, query: Query, parts: Parts): Promise<Hit> {
  const record = await recordOf(id, parts);
  const { pieces, heading } = excerptOf(record, query, parts.analyser);
  const kind = isInTitle(record.title, query, parts) ? 'headword' : 'text';
  return { ...titleOf(record.slug, record.title, query, parts), kind, score, excerpt: pieces, heading };
}

/** A title that was found without its text. */
export function headwordHit({ slug, title, nearness }: Headword, query: Query, parts: Parts): Hit {
  return { ...titleOf(slug, title, query, parts), kind: 'headword', score: nearness, excerpt: [], heading: undefined };
}

async function recordOf(id: string, { bundle, manifest }: Parts): Promise<StoredRecord> {
  const shard = await bundle.records(recordShardOf(id, manifest.recordShards));
  const record = shard[id];
  if (!record) throw new Error(`The search index names a page, “${id}”, that its records lack.`);
  return record;
}

function isInTitle(title: string, query: Query, { analyser }: Parts): boolean {
  const words = analyser.words(title);
  return query.words.every((word) => words.some(({ text }) => answers(text, { ...query, words: [word] }, analyser)));
}

function titleOf(slug: string, title: string, query: Query, { manifest, analyser }: Parts): Pick<Hit, 'locale' | 'slug' | 'title' | 'marked' | 'href'> {
  const href = manifest.articlePath.replace('{locale}', manifest.locale).replace('{slug}', slug);
  return { locale: manifest.locale, slug, title, marked: markedTitle(title, query, analyser), href };
}
