import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Corpus } from '../src/articles/corpus.ts';
import { writeOutput } from '../src/outputs/write-output.ts';
import type { Site } from '../src/site.ts';
import { resumeChanges } from './build/apply-changes.ts';
import { buildHere, buildInProcesses } from './build/build-parts.ts';
import { beginSearch } from './build/build-search.ts';
import { keepArticles, loadArticles } from './build/load-articles.ts';
import { openPageApp } from './build/page-app.ts';
import { findPageBundle } from './build/page-bundle.ts';
import { putSite } from './build/put-site.ts';
import { planSearches, planSite, planTouched } from './build/site-plan.ts';
import { foundationOf, readState } from './build/site-state.ts';
import { touchedParts } from './build/touched-parts.ts';
import { summaryOf } from './build-summary.ts';
import type { BuildSummary } from './build-summary.ts';
import type { Progress } from './progress.ts';
import { restoreInterrupted } from './swap-folders.ts';
import { openWorkFolder } from './work-folder.ts';

export interface BuildOptions {
  /** Leave out files with errors instead of stopping. */
  readonly keepGoing: boolean;
  /** Make everything, whatever earlier builds have left. */
  readonly force: boolean;
  /** For pages; none means that this process builds all. Undefined for as many as the pages are worth. */
  readonly processes?: number | undefined;
  readonly progress: Progress;
}

export type BuildResult =
  | { readonly kind: 'built'; readonly corpus: Corpus; readonly summary: BuildSummary }
  | { readonly kind: 'stopped'; readonly corpus: Corpus; readonly reason: 'errors' | 'no-articles' };

/** Builds beside the site and brings in what is new at the end, so that a failed or killed build leaves the old site. */
export async function buildSite(site: Site, { keepGoing, force, processes, progress }: BuildOptions): Promise<BuildResult> {
  const start = performance.now();
  await restoreInterrupted(site.outDir);
  resumeChanges(site);
  const work = await openWorkFolder(site);
  const bundling = findPageBundle(site, { force });
  // It may fail before anyone waits for it.
  bundling.catch(() => undefined);
  progress.begin('Reading articles', 0);
  const corpus = await loadArticles(site, { force, work: work.dir, onProgress: progress.advance });
  const reason = reasonToStop(corpus, keepGoing);
  if (reason) {
    await work.remove();
    return { kind: 'stopped', corpus, reason };
  }
  const bundle = await bundling;
  const app = await openPageApp(bundle, site.url);
  const foundation = foundationOf(site, bundle.digest);
  const before = force ? undefined : readState(site, foundation);
  const dir = join(work.dir, 'site');
  await mkdir(dir, { recursive: true });
  const touched = before && touchedParts(corpus, before);
  const searchPlan = planSearches(site, corpus, before, touched?.searches);
  const search = before && searchPlan.searches.length === 1 ? await beginSearch(site, corpus, { codes: searchPlan.searches, outDir: dir }) : undefined;
  const plan = touched && before ? planTouched(site, touched.pages, searchPlan, before) : planSite(site, corpus, await app.pages(), searchPlan, before);
  progress.begin('Building pages and search', plan.pages.length);
  const kept = await keepArticles(site, corpus);
  const running = { site, snapshot: kept?.snapshot, corpus, pages: plan.pages, searches: search ? [] : plan.searches, bundle, work: work.dir, dir, onPage: progress.advance };
  const count = processes ?? (plan.pages.length < fewPages ? 0 : availableParallelism());
  const peakMemory = count === 0 ? await buildHere(running, app) : await buildInProcesses(running, count);
  progress.begin('Writing sitemaps, feeds and the rest', 0);
  for (const output of plan.outputs) writeOutput(output, dir);
  await search?.finished;
  const state = await putSite(site, { plan, dir, bundle, foundation, sinceKept: kept?.sinceKept ?? corpus.sinceKept, before });
  corpus.bodies?.close();
  await work.remove();
  progress.end();
  return { kind: 'built', corpus, summary: summaryOf(corpus, { state, plan, milliseconds: performance.now() - start, peakMemory }) };
}

function reasonToStop({ catalogue, problems }: Corpus, keepGoing: boolean): 'errors' | 'no-articles' | undefined {
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  if (hasErrors && !keepGoing) return 'errors';
  if (catalogue.slugs.length > 0) return undefined;
  return hasErrors ? 'errors' : 'no-articles';
}

/** Below this other processes would take longer to start than to work. */
const fewPages = 3_000;
