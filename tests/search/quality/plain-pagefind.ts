import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import type { Locale } from '../../../src/locales/locales.ts';
import { readPageIds } from '../../../src/search/read-page-ids.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import type { AskedSearch } from './asked-search.ts';

/** Pagefind as it comes, over the same articles: its own words, stems and ranking. It suggests what it finds. */
export async function plainPagefind(locale: Locale, records: readonly SearchRecord[], dir: string): Promise<AskedSearch> {
  const { index } = await createIndex({ maxFragments: 1 });
  if (!index) throw new Error('Pagefind could not start.');
  const language = locale.lang.split('-')[0] ?? locale.lang;
  const add = async ({ title, description, sections }: SearchRecord, place: number): Promise<unknown> => {
    const content = [title, description, ...sections.map(({ heading = '', text }) => `${heading} ${text}`)].join(' ');
    return index.addCustomRecord({ url: String(place), content, language, meta: { title } });
  };
  for (let from = 0; from < records.length; from += atOnce) await Promise.all(records.slice(from, from + atOnce).map((record, place) => add(record, from + place)));
  await index.writeFiles({ outputPath: dir });
  await index.deleteIndex();
  const ids = await readPageIds(dir);
  const slugs = new Map(ids.map((id, place) => [id, records[place]?.slug ?? '']));
  const { createInstance } = await import(pathToFileURL(join(dir, 'pagefind.js')).href);
  const pagefind = createInstance({ basePath: `${pathToFileURL(dir).href}/` });
  const find = async (query: string, limit: number): Promise<readonly string[]> => {
    const { results }: { readonly results: readonly { readonly id: string }[] } = await pagefind.search(query);
    return results.slice(0, limit).map(({ id }) => slugs.get(id) ?? '');
  };
  return { find, suggest: find };
}

const atOnce = 200;
