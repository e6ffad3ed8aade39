import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build as buildAstro } from 'astro';
import { close as closePagefind } from 'pagefind';
import type { Corpus } from '../src/articles/corpus.ts';
import { letterPages } from '../src/articles/letter-model.ts';
import { loadCorpus } from '../src/articles/loaded-corpus.ts';
import type { Problem } from '../src/articles/problem.ts';
import { topicPages } from '../src/articles/topic-model.ts';
import { writeOutputs } from '../src/outputs/write-outputs.ts';
import { readMendedArticle } from '../src/articles/read-article.ts';
import { searchRecords } from '../src/search/search-records.ts';
import { writeSearchIndex } from '../src/search/write-index.ts';
import { isBuilt } from '../src/site.ts';
import type { Site } from '../src/site.ts';
import { onPage } from './astro-log.ts';
import { summaryOf } from './build-summary.ts';
import type { BuildSummary } from './build-summary.ts';
import type { Progress } from './progress.ts';
import { mergeFolder, putInPlace, restoreInterrupted } from './swap-folders.ts';

export interface BuildOptions {
  /** Leave out files with errors instead of stopping. */
  readonly keepGoing: boolean;
  /** Forget what earlier builds remembered. */
  readonly force: boolean;
  readonly progress: Progress;
}

export type BuildResult =
  | { readonly kind: 'built'; readonly problems: readonly Problem[]; readonly summary: BuildSummary }
  | { readonly kind: 'stopped'; readonly problems: readonly Problem[] };

/** Builds beside the output folder and swaps at the end, so that a failed or killed build leaves the old site. */
export async function buildSite(site: Site, options: BuildOptions): Promise<BuildResult> {
  const start = performance.now();
  const { progress } = options;
  await restoreInterrupted(site.outDir);
  progress.begin('Reading articles', 0);
  const corpus = await loadCorpus((done) => progress.advance(done));
  const hasErrors = corpus.problems.some(({ severity }) => severity === 'error');
  if (hasErrors && !options.keepGoing) return { kind: 'stopped', problems: corpus.problems };
  const next = `${site.outDir}.next`;
  const search = `${site.outDir}.search`;
  await Promise.all([next, search].map((dir) => rm(dir, { recursive: true, force: true })));
  await Promise.all([buildPages(site, corpus, next, options), buildSearch(site, corpus, search)]);
  await mergeFolder(search, next);
  progress.begin('Writing sitemaps, feeds and the rest', 0);
  await writeOutputs({ site, corpus, dir: next });
  const summary = await summaryOf(corpus, next, performance.now() - start);
  await putInPlace(next, site.outDir);
  progress.end();
  return { kind: 'built', problems: corpus.problems, summary };
}

async function buildPages(site: Site, corpus: Corpus, dir: string, { progress, force }: BuildOptions): Promise<void> {
  progress.begin('Building pages and search', pageCount(site, corpus));
  onPage((pages) => progress.advance(pages));
  const cacheDir = join(site.cacheDir, createHash('sha256').update(site.contentDir + site.url).digest('hex').slice(0, 12));
  if (force) await rm(cacheDir, { recursive: true, force: true });
  const logger = { entrypoint: new URL('./astro-log.ts', import.meta.url) };
  await buildAstro({ root: new URL('..', import.meta.url).pathname, outDir: dir, cacheDir, logger });
}

async function buildSearch(site: Site, corpus: Corpus, dir: string): Promise<void> {
  const siteLocales = corpus.catalogue.locales.map(({ code }) => code);
  for (const locale of corpus.catalogue.locales.filter(({ code }) => isBuilt(site, code))) {
    await writeSearchIndex({ locale, site, siteLocales, outDir: dir, records: searchRecords(corpus, locale, (key) => readMendedArticle(site.contentDir, corpus, key).body) });
  }
  await closePagefind();
}

function pageCount(site: Site, { catalogue, ...corpus }: Corpus): number {
  const built = catalogue.locales.filter(({ code }) => isBuilt(site, code));
  const perLocale = built.map(({ code }) => {
    const indexes = letterPages({ catalogue, ...corpus }, code).length + topicPages({ catalogue, ...corpus }, code).length;
    return catalogue.entriesOf(code).length + indexes + fixedPages;
  });
  return perLocale.reduce((sum, count) => sum + count, catalogue.slugs.length + 2);
}

/** Front page, A–Z, topics, search, about, help, 404. */
const fixedPages = 7;
