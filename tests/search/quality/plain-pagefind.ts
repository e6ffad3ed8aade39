import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import type { Locale } from '../../../src/locales/locales.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import type { Ask } from './examine.ts';

/** Pagefind as it comes, over the same articles: its own words, stems and ranking. */
export async function plainPagefind(locale: Locale, records: readonly SearchRecord[], dir: string): Promise<Ask> {
  const { index } = await createIndex({ maxFragments: 64 });
  if (!index) throw new Error('Pagefind could not start.');
  for (const { slug, title, description, sections } of records) {
    const content = [title, description, ...sections.map(({ heading = '', text }) => `${heading} ${text}`)].join(' ');
    await index.addCustomRecord({ url: slug, content, language: locale.lang.split('-')[0] ?? locale.lang, meta: { title } });
  }
  await index.writeFiles({ outputPath: dir });
  await index.deleteIndex();
  const { createInstance } = await import(pathToFileURL(join(dir, 'pagefind.js')).href);
  const pagefind = createInstance({ basePath: `${pathToFileURL(dir).href}/` });
  return async (query) => {
    const { results } = await pagefind.search(query);
    const pages: readonly { readonly url: string }[] = await Promise.all(results.slice(0, 40).map((result: { data: () => Promise<unknown> }) => result.data()));
    return pages.map(({ url }) => url.slice(url.lastIndexOf('/') + 1));
  };
}
