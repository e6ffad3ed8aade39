import { recordShardOf } from '../bundle-format.ts';
import type { StoredRecord } from '../bundle-format.ts';
import type { FoundPage } from './ask-pagefind.ts';
import { excerptOf, markedTitle } from './excerpt.ts';
import type { Headword } from './headwords.ts';
import type { Hit } from './hit.ts';
import type { Parts } from './parts.ts';
import { answers } from './query.ts';
import type { Query } from './query.ts';

/** A page of the index as a reader sees it. */
export async function pageHit({ page, score }: FoundPage, query: Query, parts: Parts): Promise<Hit> {
  const record = await recordOf(page, parts);
  const { pieces, heading } = excerptOf(record, query, parts.analyser);
  const kind = isInTitle(record.title, query, parts) ? 'headword' : 'text';
  return { ...titleOf(record.slug, record.title, query, parts), kind, score, excerpt: pieces, heading };
}

/** A title that was found without its text. */
export function headwordHit({ slug, title, nearness }: Headword, query: Query, parts: Parts): Hit {
  return { ...titleOf(slug, title, query, parts), kind: 'headword', score: nearness, excerpt: [], heading: undefined };
}

async function recordOf(page: number, { bundle, manifest }: Parts): Promise<StoredRecord> {
  const shard = await bundle.records(recordShardOf(page, manifest.recordShards));
  const record = shard[page];
  if (!record) throw new Error(`The search index names a page, ${page}, that its records lack.`);
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
