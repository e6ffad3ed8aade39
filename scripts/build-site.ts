import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Corpus } from '../src/articles/corpus.ts';
import type { ContentState } from '../src/articles/read-content-state.ts';
import type { Output } from '../src/outputs/output.ts';
import { writeOutput } from '../src/outputs/write-output.ts';
import type { Weight } from '../src/outputs/write-output.ts';
import type { Site } from '../src/site.ts';
import { resumeChanges } from './build/apply-changes.ts';
import { buildHere, buildInProcesses } from './build/build-work.ts';
import { beginSearch } from './build/build-search.ts';
import { keepArticles, loadArticles } from './build/load-articles.ts';
import { openPageApp } from './build/page-app.ts';
import type { PageApp } from './build/page-app.ts';
import { findPageBundle } from './build/page-bundle.ts';
import type { PageBundle } from './build/page-bundle.ts';
import { putSite } from './build/put-site.ts';
import { planChanges, planSearches, planTouched, planWhole } from './build/site-plan.ts';
import type { SitePlan } from './build/site-plan.ts';
import { foundationOf, readState } from './build/site-state.ts';
import type { SiteState } from './build/site-state.ts';
import { touchedParts } from './build/touched-parts.ts';
import type { WrittenPage } from './build/write-pages.ts';
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
  /** State of the content folder. */
  readonly content: Promise<ContentState>;
  /** For pages; none means that this process builds all. Undefined for as many as the pages are worth. */
  readonly processes?: number | undefined;
  readonly progress: Progress;
}

export type BuildResult =
  | { readonly kind: 'built'; readonly corpus: Corpus; readonly summary: BuildSummary }
  | { readonly kind: 'stopped'; readonly corpus: Corpus; readonly reason: 'errors' | 'no-articles' };

/** Builds beside the site and brings in what is new at the end, so that a failed or killed build leaves the old site. */
export async function buildSite(site: Site, { keepGoing, force, content, processes, progress }: BuildOptions): Promise<BuildResult> {
  const start = performance.now();
  await restoreInterrupted(site.outDir);
  resumeChanges(site);
  const work = await openWorkFolder(site);
  const preparing = prepare(site, force);
  // It may fail before anyone waits for it.
  preparing.catch(() => undefined);
  progress.begin('Reading articles', 0);
  const corpus = await loadArticles(site, { force, state: content, work: work.dir, onProgress: progress.advance });
  const reason = reasonToStop(corpus, keepGoing);
  if (reason) {
    await work.remove();
    return { kind: 'stopped', corpus, reason };
  }
  const { bundle, app, foundation, before } = await preparing;
  const dir = join(work.dir, 'site');
  await mkdir(dir, { recursive: true });
  const { plan, search } = before ? await planAnew(site, corpus, { app, before, dir }) : { plan: planWhole(site, corpus, await app.pages()), search: undefined };
  progress.begin('Building pages and search', plan.pages.length);
  const kept = await keepArticles(site, corpus);
  const weights = new Map<string, Weight>();
  const onPages = (pages: readonly WrittenPage[]): void => {
    for (const [file, bytes] of pages) weights.set(file, { files: 1, bytes });
    progress.advance(weights.size);
  };
  const running = { site, snapshot: kept?.snapshot, corpus, pages: plan.pages, searches: search ? [] : plan.searches, bundle, work: work.dir, dir, onPages };
  const count = processes ?? (plan.pages.length < fewPages ? 0 : availableParallelism());
  const building = count === 0 ? buildHere(running, app) : buildInProcesses(running, count);
  // It may fail before anyone waits for it.
  building.catch(() => undefined);
  const outputs = await writeOutputs(plan.outputs(), dir);
  const prints = await plan.prints();
  const peakMemory = await building;
  await search?.finished;
  progress.begin('Putting the site in its place', 0);
  const state = await putSite(site, { plan, dir, prints, weights: new Map([...weights, ...outputs]), bundle, foundation, sinceKept: kept?.sinceKept ?? corpus.sinceKept, before });
  corpus.bodies?.close();
  await work.remove();
  progress.end();
  return { kind: 'built', corpus, summary: summaryOf(corpus, { state, plan, milliseconds: performance.now() - start, peakMemory }) };
}

interface Prepared {
  readonly bundle: PageBundle;
  readonly app: PageApp;
  readonly foundation: string;
  /** Of the site that is there; undefined where all is made anew. */
  readonly before: SiteState | undefined;
}

/** What needs no article: it is made ready while they are read. */
async function prepare(site: Site, force: boolean): Promise<Prepared> {
  const bundle = await findPageBundle(site, { force });
  const foundation = foundationOf(site, bundle.digest);
  return { bundle, app: await openPageApp(bundle.app, site.url), foundation, before: force ? undefined : readState(site, foundation) };
}

interface Before {
  readonly app: PageApp;
  readonly before: SiteState;
  /** Where what is made is written. */
  readonly dir: string;
}

/** What is to be made anew of a site that is there. The only search that has changed begins before the pages are looked at. */
async function planAnew(site: Site, corpus: Corpus, { app, before, dir }: Before): Promise<{ readonly plan: SitePlan; readonly search: { readonly finished: Promise<void> } | undefined }> {
  const touched = touchedParts(corpus, before);
  const searchPlan = planSearches(site, corpus, before, touched?.searches);
  const search = searchPlan.searches.length === 1 ? await beginSearch(site, corpus, { codes: searchPlan.searches, outDir: dir }) : undefined;
  const plan = touched ? planTouched(site, touched.pages, searchPlan, before) : planChanges(site, corpus, await app.pages(), searchPlan, before);
  return { plan, search };
}

async function writeOutputs(outputs: readonly Output[], dir: string): Promise<ReadonlyMap<string, Weight>> {
  const weights = new Map<string, Weight>();
  for (const output of outputs) weights.set(output.name, await writeOutput(output, dir));
  return weights;
}

function reasonToStop({ catalogue, problems }: Corpus, keepGoing: boolean): 'errors' | 'no-articles' | undefined {
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  if (hasErrors && !keepGoing) return 'errors';
  if (catalogue.slugs.length > 0) return undefined;
  return hasErrors ? 'errors' : 'no-articles';
}

/** Below this other processes would take longer to start than to work. */
const fewPages = 3_000;
