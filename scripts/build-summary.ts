import { relative } from 'node:path';
import type { Corpus } from '../src/articles/corpus.ts';
import { formatProblem } from '../src/articles/format-problem.ts';
import { problemCodes } from '../src/articles/problem-codes.ts';
import type { ProblemCode, Severity } from '../src/articles/problem-codes.ts';
import { countProblems, sumCounts } from '../src/articles/problem-counts.ts';
import type { ProblemCounts } from '../src/articles/problem-counts.ts';
import type { Site } from '../src/site.ts';
import type { SitePlan } from './build/site-plan.ts';
import type { MadePart, SiteState } from './build/site-state.ts';

export interface BuildSummary {
  readonly locales: readonly { readonly code: string; readonly articles: number; readonly missing: number }[];
  readonly slugs: number;
  readonly pages: number;
  /** Undefined where the whole site was made. */
  readonly changed: { readonly pages: number; readonly searches: readonly string[] } | undefined;
  readonly files: number;
  readonly searchFiles: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Of the process that took most, in bytes. */
  readonly peakMemory: number;
}

/** What a build came to; `peakMemory` of its other processes. */
export interface BuildOutcome {
  readonly state: SiteState;
  readonly plan: SitePlan;
  readonly milliseconds: number;
  readonly peakMemory: number;
}

export function summaryOf({ catalogue }: Corpus, { state, plan, milliseconds, peakMemory }: BuildOutcome): BuildSummary {
  const slugs = catalogue.slugs.length;
  const parts = Object.entries(state.made);
  const sum = (of: (part: MadePart) => number, list = parts): number => list.reduce((total, [, part]) => total + of(part), 0);
  return {
    locales: catalogue.locales.map(({ code }) => {
      const articles = catalogue.entriesOf(code).length;
      return { code, articles, missing: slugs - articles };
    }),
    slugs,
    pages: state.pages,
    changed: plan.isWhole ? undefined : { pages: plan.pages.length, searches: plan.searches },
    files: sum(({ files }) => files),
    searchFiles: sum(({ files }) => files, parts.filter(([name]) => name.startsWith('pagefind/'))),
    bytes: sum(({ bytes }) => bytes),
    seconds: milliseconds / 1000,
    peakMemory: Math.max(peakMemory, process.resourceUsage().maxRSS * 1024),
  };
}

/** Errors in full; of the rest how many there are of each kind. */
export function printProblems({ problems, counts = {} }: Corpus, site: Site): void {
  const folder = relative(process.cwd(), site.contentDir);
  for (const problem of problems.filter(({ severity }) => severity === 'error')) console.error(`${formatProblem(problem, folder)}\n`);
  const all = sumCounts([counts, countProblems(problems)]);
  printCounts('Repaired  ', all, 'repair');
  printCounts('Warnings  ', all, 'warning');
}

export function printSummary(summary: BuildSummary, site: Site): void {
  console.log(`\nArticles   ${summary.locales.map(({ code, articles }) => `${code} ${articles}`).join('  ')}`);
  console.log(`Missing    ${summary.locales.map(({ code, missing }) => `${code} ${missing}`).join('  ')}  of ${summary.slugs}`);
  console.log(`Pages      ${summary.pages} in ${summary.files} files, ${megabytes(summary.bytes)} MB; search ${summary.searchFiles} files`);
  if (summary.changed) console.log(`Made anew  ${summary.changed.pages} pages; search ${summary.changed.searches.join(' ') || 'none'}`);
  console.log(`Took       ${summary.seconds.toFixed(1)} s, at most ${megabytes(summary.peakMemory)} MB of memory`);
  console.log(`Written to ${site.outDir} for ${site.url}`);
}

function printCounts(heading: string, counts: ProblemCounts, severity: Severity): void {
  const some = Object.entries(counts).filter(([code]) => problemCodes[code as ProblemCode].severity === severity);
  if (some.length === 0) return;
  console.log(`${heading} ${some.toSorted(([, a], [, b]) => b - a).map((pair) => pair.join(' ')).join(', ')}`);
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
