import { close as closePagefind } from 'pagefind';
import type { Corpus } from '../../src/articles/corpus.ts';
import { isHere } from '../../src/articles/address.ts';
import { readBody } from '../../src/articles/read-article.ts';
import { localeOf } from '../../src/locales/locales.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import type { Site } from '../../src/site.ts';

export interface SearchOutput {
  /** Of the locales whose search is made. */
  readonly codes: Iterable<string> | AsyncIterable<string>;
  readonly outDir: string;
  /** Called when Pagefind has all articles of a locale, and works on its own for a while. */
  readonly onFed?: () => void;
}

/** Writes search bundles, one locale after the other: each needs memory. */
export async function buildSearch(site: Site, corpus: Corpus, { codes, outDir, onFed }: SearchOutput): Promise<void> {
  const siteLocales = corpus.catalogue.locales.map(({ code }) => code).filter((code) => isHere(site, code));
  let isStarted = false;
  for await (const code of codes) {
    isStarted = true;
    const locale = localeOf(code);
    const records = searchRecords(corpus, locale, (key) => readBody(site.contentDir, corpus, key).text);
    await writeSearchIndex({ locale, site, siteLocales, outDir, records, onFed });
  }
  // Where this was not asked for any, the process may be at work for another that was.
  if (isStarted) await closePagefind();
}

/** Resolves when this process is free for other work, while Pagefind goes on; `finished` when the search is written. */
export async function beginSearch(site: Site, corpus: Corpus, output: SearchOutput): Promise<{ readonly finished: Promise<void> }> {
  const { promise: fed, resolve: onFed } = Promise.withResolvers<void>();
  const finished = buildSearch(site, corpus, { ...output, onFed });
  // It may fail before anyone waits for it.
  finished.catch(() => undefined);
  await Promise.race([fed, finished]);
  return { finished };
}
