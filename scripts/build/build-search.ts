import { close as closePagefind } from 'pagefind';
import type { Corpus } from '../../src/articles/corpus.ts';
import { readBody } from '../../src/articles/read-article.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { isBuilt } from '../../src/site.ts';
import type { Site } from '../../src/site.ts';

/** Writes the search bundles of the locales that the site builds, one after the other: each needs memory. */
export async function buildSearch(site: Site, corpus: Corpus, outDir: string): Promise<void> {
  const siteLocales = corpus.catalogue.locales.map(({ code }) => code);
  for (const locale of corpus.catalogue.locales.filter(({ code }) => isBuilt(site, code))) {
    const records = searchRecords(corpus, locale, (key) => readBody(site.contentDir, corpus, key).text);
    await writeSearchIndex({ locale, site, siteLocales, outDir, records });
  }
  await closePagefind();
}
