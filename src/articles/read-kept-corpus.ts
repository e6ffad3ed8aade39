import { meaningOfFile } from './address.ts';
import type { Article } from './article.ts';
import { entryLine } from './article-line.ts';
import { targetsOf } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { headingIdsOf } from './heading-ids.ts';
import { lessCounts, sumCounts } from './problem-counts.ts';
import type { ProblemCounts } from './problem-counts.ts';
import { sortProblems } from './problem.ts';
import { readChange } from './read-change.ts';
import type { ContentState } from './read-content-state.ts';
import { clockGrain } from './read-kept.ts';
import { readSnapshot, readSnapshotHeader } from './read-snapshot.ts';
import { idOfKept } from './snapshot.ts';

export interface KeptOptions {
  /** As `keepCorpus` was told it. */
  readonly path: string;
  readonly version: string;
  readonly contentDir: string;
  /** Of the content folder. What is kept is read meanwhile. */
  readonly state: Promise<ContentState>;
  /** Where to keep the bodies of what has changed. */
  readonly bodiesPath: string;
}

/**
 * The corpus as an earlier run has kept it, with what has changed since. Undefined where that is more than the texts of a few
 * articles: then all is to be read. The problems of articles that are as they were are counted only.
 */
export async function readKeptCorpus({ path, version, contentDir, state, bodiesPath }: KeptOptions): Promise<Corpus | undefined> {
  const kept = readSnapshotHeader(path)?.kept;
  if (kept?.version !== version) return undefined;
  const { corpus, toldOf } = readSnapshot(path, bodiesPath);
  const { list, listDigest, changedAt } = await state;
  if (listDigest !== kept.listDigest) return undefined;
  const newer = list.files.filter((file, place) => (changedAt[place] ?? Infinity) >= kept.startedAt - clockGrain && meaningOfFile(file).kind === 'article');
  if (newer.length > mostChanged) return undefined;
  const before = { ...corpus, problems: kept.problems, counts: kept.counts, sinceKept: { id: idOfKept(kept), bodies: [] } };
  return newer.length === 0 ? before : withChanges(before, newer, contentDir, toldOf);
}

type KeptCorpus = Corpus & Required<Pick<Corpus, 'counts' | 'sinceKept'>>;

/** Undefined where other articles may have other problems for it: a heading that they link to may be gone, or be there again. */
function withChanges(before: KeptCorpus, files: readonly string[], contentDir: string, toldOf: (file: string) => ProblemCounts): Corpus | undefined {
  const slugs = [...new Set(files.map(meaningOfFile).flatMap((meaning) => (meaning.kind === 'article' ? meaning.key.slug : [])))];
  const articles = slugs.flatMap((slug) => before.articlesOf(slug));
  // What is read takes their place.
  const bodies = new Map(articles.map(({ entry }) => [entry, before.bodies?.findPlace(entry.file)?.digest]));
  const after = readChange(before, files, contentDir);
  if (!after || !slugs.every((slug) => idsIn(after, slug) === idsIn(before, slug))) return undefined;
  const counts = sumCounts([lessCounts(before.counts, sumCounts(articles.map(({ entry }) => toldOf(entry.file)))), after.counts ?? {}]);
  const changed = { ...after, problems: sortProblems([...before.problems, ...after.problems]), counts };
  if (!articles.every((article) => isTextOnly(article, after.articleOf(article.entry)))) return changed;
  const others = articles.filter(({ entry }) => bodies.get(entry) !== after.bodies?.findPlace(entry.file)?.digest);
  return { ...changed, sinceKept: { id: before.sinceKept.id, bodies: others.map(({ entry: { locale, slug } }) => ({ locale, slug })) } };
}

/** Whether two articles differ in nothing but their texts. */
function isTextOnly(a: Article, b: Article): boolean {
  const frontMatter = ({ entry: { digest, ...rest } }: Article): string => JSON.stringify(entryLine({ ...rest, digest: '' }));
  return frontMatter(a) === frontMatter(b) && targetsOf(a).join() === targetsOf(b).join();
}

function idsIn(corpus: Corpus, slug: string): string {
  const articles = corpus.articlesOf(slug);
  return JSON.stringify(articles.map((article) => headingIdsOf(article, articles)));
}

/** All translations of each are read again, in each run: of more that takes as long as what is spared. */
const mostChanged = 8;
