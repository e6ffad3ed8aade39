import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Corpus } from '../src/articles/corpus.ts';
import { letterPages } from '../src/articles/models/letter-model.ts';
import { loadCorpus } from '../src/articles/loaded-corpus.ts';
import type { Problem } from '../src/articles/problem.ts';
import { topicPages } from '../src/articles/models/topic-model.ts';
import { openBodies } from '../src/articles/write-bodies.ts';
import { writeOutputs } from '../src/outputs/write-outputs.ts';
import { isBuilt } from '../src/site.ts';
import type { Site } from '../src/site.ts';
import { buildHere, buildInProcesses } from './build/build-parts.ts';
import { readInThreads } from './build/read-in-threads.ts';
import { summaryOf } from './build-summary.ts';
import type { BuildSummary } from './build-summary.ts';
import type { Progress } from './progress.ts';
import { putInPlace, restoreInterrupted } from './swap-folders.ts';
import { openWorkFolder } from './work-folder.ts';

export interface BuildOptions {
  /** Leave out files with errors instead of stopping. */
  readonly keepGoing: boolean;
  /** For pages; none means that this process builds all. Undefined for as many as the site is worth. */
  readonly processes?: number | undefined;
  readonly progress: Progress;
}

export type BuildResult =
  | { readonly kind: 'built'; readonly problems: readonly Problem[]; readonly summary: BuildSummary }
  | { readonly kind: 'stopped'; readonly problems: readonly Problem[]; readonly reason: 'errors' | 'no-articles' };

/** Builds in a folder of its own and swaps at the end, so that a failed or killed build leaves the old site. */
export async function buildSite(site: Site, { keepGoing, processes, progress }: BuildOptions): Promise<BuildResult> {
  const start = performance.now();
  await restoreInterrupted(site.outDir);
  progress.begin('Reading articles', 0);
  const work = await openWorkFolder(site);
  const bodies = openBodies(join(work.dir, 'bodies'));
  const readFiles = readInThreads({ contentDir: site.contentDir, bodies, dir: work.dir });
  const corpus = await loadCorpus({ bodies, readFiles, onProgress: (done) => progress.advance(done) });
  const hasErrors = corpus.problems.some(({ severity }) => severity === 'error');
  const isEmpty = corpus.catalogue.slugs.length === 0;
  if (isEmpty || (hasErrors && !keepGoing)) {
    await work.remove();
    return { kind: 'stopped', problems: corpus.problems, reason: hasErrors ? 'errors' : 'no-articles' };
  }
  progress.begin('Building pages and search', pageCount(site, corpus));
  const running = { site, corpus, work: work.dir, onPage: progress.advance };
  const count = processes ?? processesFor(site, corpus);
  const { dir: pages, peakMemory } = await (count === 0 ? buildHere(running) : buildInProcesses(running, count));
  progress.begin('Writing sitemaps, feeds and the rest', 0);
  await writeOutputs({ site, corpus, dir: pages });
  const summary = await summaryOf(corpus, pages, { milliseconds: performance.now() - start, peakMemory });
  await putInPlace(pages, site.outDir);
  bodies.close();
  await work.remove();
  progress.end();
  return { kind: 'built', problems: corpus.problems, summary };
}

/** Pages of a middling site keep one core busy while search keeps another. */
function processesFor(site: Site, { catalogue }: Corpus): number {
  const articles = catalogue.locales.filter(({ code }) => isBuilt(site, code)).reduce((sum, { code }) => sum + catalogue.entriesOf(code).length, 0);
  if (articles < fewArticles) return 0;
  return articles < manyArticles ? Math.max(1, availableParallelism() - 1) : availableParallelism();
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

const fewArticles = 3_000;
const manyArticles = 30_000;
