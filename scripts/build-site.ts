import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildAstro } from 'astro';
import { close as closePagefind } from 'pagefind';
import type { Corpus } from '../src/articles/corpus.ts';
import { letterPages } from '../src/articles/models/letter-model.ts';
import { loadCorpus } from '../src/articles/loaded-corpus.ts';
import type { Problem } from '../src/articles/problem.ts';
import { readBody } from '../src/articles/read-article.ts';
import { topicPages } from '../src/articles/models/topic-model.ts';
import { openBodies } from '../src/articles/write-bodies.ts';
import { writeOutputs } from '../src/outputs/write-outputs.ts';
import { searchRecords } from '../src/search/search-records.ts';
import { writeSearchIndex } from '../src/search/write-index.ts';
import { isBuilt } from '../src/site.ts';
import type { Site } from '../src/site.ts';
import { summaryOf } from './build-summary.ts';
import type { BuildSummary } from './build-summary.ts';
import type { Progress } from './progress.ts';
import { mergeFolder, putInPlace, restoreInterrupted } from './swap-folders.ts';
import { openWorkFolder } from './work-folder.ts';
import { writePages } from './write-pages.ts';

export interface BuildOptions {
  /** Leave out files with errors instead of stopping. */
  readonly keepGoing: boolean;
  readonly progress: Progress;
}

export type BuildResult =
  | { readonly kind: 'built'; readonly problems: readonly Problem[]; readonly summary: BuildSummary }
  | { readonly kind: 'stopped'; readonly problems: readonly Problem[] };

/** Builds in a folder of its own and swaps at the end, so that a failed or killed build leaves the old site. */
export async function buildSite(site: Site, { keepGoing, progress }: BuildOptions): Promise<BuildResult> {
  const start = performance.now();
  await restoreInterrupted(site.outDir);
  progress.begin('Reading articles', 0);
  const work = await openWorkFolder(site);
  const bodies = openBodies(join(work.dir, 'bodies'));
  const corpus = await loadCorpus({ bodies, onProgress: (done) => progress.advance(done) });
  const hasErrors = corpus.problems.some(({ severity }) => severity === 'error');
  if (hasErrors && !keepGoing) {
    await work.remove();
    return { kind: 'stopped', problems: corpus.problems };
  }
  const [pages, search] = [join(work.dir, 'site'), join(work.dir, 'search')];
  await Promise.all([buildPages(site, corpus, work.dir, pages, progress), buildSearch(site, corpus, search)]);
  await mergeFolder(search, pages);
  progress.begin('Writing sitemaps, feeds and the rest', 0);
  await writeOutputs({ site, corpus, dir: pages });
  const summary = await summaryOf(corpus, pages, performance.now() - start);
  await putInPlace(pages, site.outDir);
  bodies.close();
  await work.remove();
  progress.end();
  return { kind: 'built', problems: corpus.problems, summary };
}

async function buildPages(site: Site, corpus: Corpus, work: string, dir: string, progress: Progress): Promise<void> {
  progress.begin('Building pages and search', pageCount(site, corpus));
  await buildAstro({
    root: fileURLToPath(new URL('..', import.meta.url)),
    outDir: dir,
    cacheDir: join(work, 'astro'),
    integrations: [writePages({ dir, url: site.url, onPage: progress.advance })],
    logger: { entrypoint: new URL('./astro-log.ts', import.meta.url) },
  });
}

async function buildSearch(site: Site, corpus: Corpus, dir: string): Promise<void> {
  const siteLocales = corpus.catalogue.locales.map(({ code }) => code);
  for (const locale of corpus.catalogue.locales.filter(({ code }) => isBuilt(site, code))) {
    const records = searchRecords(corpus, locale, (key) => readBody(site.contentDir, corpus, key).text);
    await writeSearchIndex({ locale, site, siteLocales, outDir: dir, records });
  }
  await closePagefind();
}

function pageCount(site: Site, corpus: Corpus): number {
  const { catalogue } = corpus;
  return catalogue.locales
    .filter(({ code }) => isBuilt(site, code))
    .map(({ code }) => catalogue.entriesOf(code).length + letterPages(corpus, code).length + topicPages(corpus, code).length + fixedPages)
    .reduce((sum, count) => sum + count, catalogue.slugs.length + 2);
}

/** Front page, A–Z, topics, search, about, help, 404. */
const fixedPages = 7;
