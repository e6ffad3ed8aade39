import { statSync } from 'node:fs';
import { join } from 'node:path';
import { meaningOfFile } from './address.ts';
import type { Corpus } from './corpus.ts';
import { headingIdsOf } from './heading-ids.ts';
import { lessCounts, sumCounts } from './problem-counts.ts';
import type { ProblemCounts } from './problem-counts.ts';
import { sortProblems } from './problem.ts';
import { readChange } from './read-change.ts';
import { clockGrain } from './read-kept.ts';
import { readSnapshot, readSnapshotHeader } from './read-snapshot.ts';
import { digestOfList, readSourceList } from './read-source.ts';
import { sharedStrings } from './shared-strings.ts';

export interface KeptOptions {
  /** As `keepCorpus` was told it. */
  readonly path: string;
  readonly version: string;
  readonly contentDir: string;
  /** Where to keep the bodies of what has changed. */
  readonly bodiesPath: string;
}

/**
 * The corpus as an earlier run has kept it, with what has changed since. Undefined where that is more than the texts of a few
 * articles: then all is to be read. The problems of articles that are as they were are counted only.
 */
export function readKeptCorpus({ path, version, contentDir, bodiesPath }: KeptOptions): Corpus | undefined {
  const kept = readSnapshotHeader(path)?.kept;
  if (kept?.version !== version) return undefined;
  const list = readSourceList(contentDir);
  if (digestOfList(list) !== kept.listDigest) return undefined;
  const changed = fewNewer(list.files.filter((file) => meaningOfFile(file).kind === 'article'), contentDir, kept.startedAt - clockGrain);
  if (!changed) return undefined;
  const shared = sharedStrings();
  const counts = new Map<string, string>();
  const corpus = readSnapshot(path, { bodiesPath, onTold: (file, told) => counts.set(file, shared(told)) });
  const before = { ...corpus, problems: kept.problems, counts: kept.counts };
  return changed.length === 0 ? before : withChanges(before, changed, contentDir, (file) => JSON.parse(counts.get(file) ?? '{}') as ProblemCounts);
}

/** Undefined where other articles may have other problems for it: a heading that they link to may be gone, or be there again. */
function withChanges(before: Corpus, files: readonly string[], contentDir: string, countsOf: (file: string) => ProblemCounts): Corpus | undefined {
  const after = readChange(before, files, contentDir);
  const slugs = new Set(files.map(meaningOfFile).flatMap((meaning) => (meaning.kind === 'article' ? meaning.key.slug : [])));
  if (!after || ![...slugs].every((slug) => idsIn(after, slug) === idsIn(before, slug))) return undefined;
  const told = [...slugs].flatMap((slug) => before.articlesOf(slug).map(({ entry }) => countsOf(entry.file)));
  const counts = sumCounts([lessCounts(before.counts ?? {}, sumCounts(told)), after.counts ?? {}]);
  return { ...after, problems: sortProblems([...before.problems, ...after.problems]), counts };
}

function idsIn(corpus: Corpus, slug: string): string {
  const articles = corpus.articlesOf(slug);
  return JSON.stringify(articles.map((article) => headingIdsOf(article, articles)));
}

/** The files that are newer than that; undefined where they are many. */
function fewNewer(files: readonly string[], contentDir: string, time: number): readonly string[] | undefined {
  const newer: string[] = [];
  for (const file of files) {
    if (isNewer(join(contentDir, file), time)) newer.push(file);
    if (newer.length > mostChanged) return undefined;
  }
  return newer;
}

/** By its text, or by what else the system knows of it: a copy may have the time of its original. */
function isNewer(path: string, time: number): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined || stats.mtimeMs >= time || stats.ctimeMs >= time;
}

/** All translations of each are read again, in each run: of more that takes as long as what is spared. */
const mostChanged = 8;
