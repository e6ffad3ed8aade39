import { close as closePagefind } from 'pagefind';
import type { Corpus } from '../../src/articles/corpus.ts';
import { isHere } from '../../src/articles/address.ts';
import { readBody } from '../../src/articles/read-article.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import type { Site } from '../../src/site.ts';

export interface SearchOutput {
  /** Of the locales whose search is made. */
  readonly codes: readonly string[];
  readonly outDir: string;
}

/** Writes search bundles, one locale after the other: each needs memory. */
export async function buildSearch(site: Site, corpus: Corpus, { codes, outDir }: SearchOutput): Promise<void> {
  if (codes.length === 0) return;
  const siteLocales = corpus.catalogue.locales.map(({ code }) => code).filter((code) => isHere(site, code));
  for (const locale of corpus.catalogue.locales.filter(({ code }) => codes.includes(code))) {
    const records = searchRecords(corpus, locale, (key) => readBody(site.contentDir, corpus, key).text);
    await writeSearchIndex({ locale, site, siteLocales, outDir, records });
  }
  await closePagefind();
}
