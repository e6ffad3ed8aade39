import { cp, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { loadCorpus } from '../src/articles/loaded-corpus.ts';
import type { Corpus } from '../src/articles/corpus.ts';
import { writeOutput } from '../src/outputs/write-output.ts';
import type { Site } from '../src/site.ts';
import { applyChanges, changesFrom, resumeChanges } from './build/apply-changes.ts';
import { openCache } from './build/open-cache.ts';
import { buildHere, buildInProcesses } from './build/build-parts.ts';
import { openPageApp } from './build/page-app.ts';
import { findPageBundle } from './build/page-bundle.ts';
import type { PageBundle } from './build/page-bundle.ts';
import { readInThreads } from './build/read-in-threads.ts';
import { planSite, searchPart } from './build/site-plan.ts';
import type { SitePlan } from './build/site-plan.ts';
import { forgetState, foundationOf, readState, writeState } from './build/site-state.ts';
import type { SiteState } from './build/site-state.ts';
import { weighParts } from './build/weigh-parts.ts';
import { summaryOf } from './build-summary.ts';
import type { BuildSummary } from './build-summary.ts';
import type { Progress } from './progress.ts';
import { putInPlace, restoreInterrupted } from './swap-folders.ts';
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
  progress.begin('Reading articles', 0);
  const work = await openWorkFolder(site);
  const bundling = findPageBundle(site, { force });
  bundling.catch(() => undefined);
  const cache = openCache(site, { force });
  const corpus = await loadCorpus({ bodies: cache.bodies, cache, readFiles: readInThreads(site.contentDir, cache), onProgress: (done) => progress.advance(done) });
  cache.save(corpus.catalogue.locales.flatMap(({ code }) => corpus.catalogue.entriesOf(code).map(({ file }) => file)));
  const hasErrors = corpus.problems.some(({ severity }) => severity === 'error');
  const isEmpty = corpus.catalogue.slugs.length === 0;
  if (isEmpty || (hasErrors && !keepGoing)) {
    await work.remove();
    return { kind: 'stopped', corpus, reason: hasErrors ? 'errors' : 'no-articles' };
  }
  const bundle = await bundling;
  const app = await openPageApp(bundle, site.url);
  const foundation = foundationOf(site, bundle.digest);
  const before = force ? undefined : readState(site, foundation);
  const pages = await app.pages();
  const plan = planSite(site, corpus, pages, before);
  const dir = join(work.dir, 'site');
  progress.begin('Building pages and search', plan.pages.length);
  const running = { site, corpus, plan, bundle, work: work.dir, dir, onPage: progress.advance };
  await mkdir(dir, { recursive: true });
  const count = processes ?? (plan.pages.length < fewPages ? 0 : availableParallelism());
  const peakMemory = count === 0 ? await buildHere(running, app).then(() => 0) : await buildInProcesses(running, count);
  progress.begin('Writing sitemaps, feeds and the rest', 0);
  for (const output of plan.outputs) writeOutput(output, dir);
  const state = await putSite({ site, plan, dir, bundle, before, foundation });
  const summary = summaryOf(corpus, { state, plan, pages: pages.length, milliseconds: performance.now() - start, peakMemory });
  cache.bodies.close();
  await work.remove();
  progress.end();
  return { kind: 'built', corpus, summary };
}

interface FinishedParts {
  readonly site: Site;
  readonly plan: SitePlan;
  readonly dir: string;
  readonly bundle: PageBundle;
  readonly before: SiteState | undefined;
  readonly foundation: string;
}

/** Puts what was made in `dir` in place: all of it as a folder, or the parts that are new. */
async function putSite({ site, plan, dir, bundle, before, foundation }: FinishedParts): Promise<SiteState> {
  if (plan.isWhole) await cp(bundle.client, dir, { recursive: true });
  const weights = weighParts(dir, (file) => plan.prints.has(file));
  const prints = [...plan.prints, ['client', bundle.digest] as const];
  const empty = { files: 0, bytes: 0 };
  const state: SiteState = { foundation, made: Object.fromEntries(prints.map(([name, print]) => [name, { ...(weights.get(name) ?? before?.made[name] ?? empty), print }])) };
  if (plan.isWhole) {
    forgetState(site);
    await putInPlace(dir, site.outDir);
    writeState(site, state);
  } else {
    applyChanges(site, changesFrom({ from: dir, folders: plan.searches.map(searchPart), gone: plan.gone, state }, site));
  }
  return state;
}

/** Below this other processes would take longer to start than to work. */
const fewPages = 3_000;
