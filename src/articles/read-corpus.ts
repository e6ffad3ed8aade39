import type { Article } from './article.ts';
import { addressOf } from './article-key.ts';
import type { CachedMending } from './article-log.ts';
import { chunksOf } from './chunks-of.ts';
import { corpusOf } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { linkProblems } from './link-problems.ts';
import { countProblems, sumCounts, withoutRepairs } from './problem-counts.ts';
import type { ProblemCounts } from './problem-counts.ts';
import { problem, sortProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { mendCircumstances } from './mend-circumstances.ts';
import { mendArticle, readFile, readMendedArticle } from './read-article.ts';
import type { FileReading } from './read-article.ts';
import { readKept } from './read-kept.ts';
import { digestOfList, readSourceList } from './read-source.ts';
import type { SourceList } from './read-source.ts';
import { slimArticle } from './slim-article.ts';
import type { ArticleCache } from './write-article-cache.ts';
import type { Bodies } from './write-bodies.ts';

export interface ReadOptions {
  readonly contentDir: string;
  /** Its files, where they have been listed already. */
  readonly list?: SourceList;
  /** Where to keep repaired bodies; without it they are read from their sources again. */
  readonly bodies?: Bodies;
  /** What earlier builds have read. Its bodies are those above. */
  readonly cache?: ArticleCache;
  /** Reads files in another way than one after the other, such as in several threads. Keeps their order. */
  readonly readFiles?: ReadFiles;
  /** Called now and then with how many files have been read, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

export type ReadFiles = (files: readonly string[]) => AsyncIterable<readonly FileReading[]>;

/** Reads a content folder whole. Problems are part of the answer; only a folder that is not there throws. */
export async function readCorpus(options: ReadOptions): Promise<Corpus> {
  const startedAt = Date.now();
  const { contentDir, bodies, list = readSourceList(contentDir) } = options;
  const read = await readAll(list.files, options);
  const { media } = read;
  const unmended = corpusOf({ ...read, problems: [] });
  const { catalogue } = unmended;
  const mended = mendSlugs(catalogue.slugs, options, unmended);
  const corpus = corpusOf({ articles: mended.articles, media, problems: [] }, catalogue);
  const problems = sortProblems([list.problems, read.problems, mended.problems, linkProblems(corpus)].flat());
  if (!bodies) return { ...corpus, problems };
  const slim = corpusOf({ articles: mended.articles.map(slimArticle), media, problems: [] }, catalogue);
  const counts = sumCounts([...read.repairs.values(), ...mended.repairs.values()]);
  return { ...slim, problems, bodies, counts, reading: { startedAt, listDigest: digestOfList(list), countsOf: countsByFile(problems, [read.repairs, mended.repairs]) } };
}

/** What was told of each file, counted. */
function countsByFile(problems: readonly Problem[], repairs: readonly ReadAll['repairs'][]): (file: string) => ProblemCounts {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return (file) => sumCounts([countProblems(byFile.get(file) ?? []), ...repairs.flatMap((counts) => counts.get(file) ?? [])]);
}

interface ReadAll {
  readonly articles: readonly Article[];
  readonly media: readonly string[];
  readonly problems: readonly Problem[];
  /** By file. */
  readonly repairs: ReadonlyMap<string, ProblemCounts>;
}

async function readAll(files: readonly string[], options: ReadOptions): Promise<ReadAll> {
  const { cache, onProgress, readFiles = (list) => readOneByOne(list, options) } = options;
  const { kept, unread, states } = readKept(files, options.contentDir, cache);
  const fresh = new Map<string, FileReading>();
  for await (const readings of readFiles(unread)) {
    for (const reading of readings) fresh.set(reading.file, reading);
    onProgress?.(kept.size + fresh.size, files.length);
  }
  const articles = new Map<string, Article>();
  const media: string[] = [];
  const problems: Problem[] = [];
  const repairs = new Map<string, ProblemCounts>();
  for (const file of files) {
    const reading = kept.get(file) ?? fresh.get(file);
    if (!reading) continue;
    problems.push(...reading.problems);
    repairs.set(file, reading.repairs);
    if (reading.kind === 'media') media.push(file);
    if (!reading.article) continue;
    problems.push(...add(articles, reading.article));
    const [state, place] = [states.get(file), options.bodies?.findPlace(file)];
    if (cache && state && place && fresh.has(file)) cache.keep(file, state, { article: reading.article, problems: reading.problems, repairs: reading.repairs, place });
  }
  return { articles: [...articles.values()], media, problems, repairs };
}

/** In batches: whoever shows the progress gets a turn between them. */
export async function* readOneByOne(files: readonly string[], { contentDir, bodies }: Pick<ReadOptions, 'contentDir' | 'bodies'>): AsyncGenerator<readonly FileReading[]> {
  for (const batch of chunksOf(files, batchSize)) {
    yield batch.map((file) => readingOf(contentDir, file, bodies));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Reads one file and keeps its body. */
export function readingOf(contentDir: string, file: string, bodies: Bodies | undefined): FileReading {
  const { kind, article, body, problems } = readFile(contentDir, file);
  const told = bodies ? withoutRepairs(problems) : { problems, repairs: {} };
  if (body !== undefined) bodies?.write(file, { text: body, repairedFrom: {} });
  return { file, kind, ...told, ...(article && { article }) };
}

/** The first file keeps the address; a second one that claims it is a problem. */
function add(articles: Map<string, Article>, article: Article): readonly Problem[] {
  const { file } = article.entry;
  const address = addressOf(article.entry);
  const first = articles.get(address);
  if (!first) articles.set(address, article);
  if (!first) return [];
  return [problem('slug-collision', { file, message: `This file and ${first.entry.file} claim the same address, “${address}”.`, hint: 'Rename or remove one of them.' })];
}

/** Mends the articles of these slugs by their translations. */
export function mendSlugs(slugs: readonly string[], { contentDir, bodies, cache }: Pick<ReadOptions, 'contentDir' | 'bodies' | 'cache'>, corpus: Corpus): Omit<ReadAll, 'media'> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const repairs = new Map<string, ProblemCounts>();
  for (const slug of slugs) {
    for (const article of corpus.articlesOf(slug)) {
      const told = needsMending(article, corpus) ? mended(article) : undefined;
      articles.push(told ? { entry: article.entry, outline: told.outline } : article);
      problems.push(...(told?.problems ?? []));
      if (told) repairs.set(article.entry.file, told.repairs);
    }
  }
  return { articles, problems, repairs };

  /** As an earlier build mended it, where the circumstances were the same. */
  function mended(article: Article): Mending {
    if (!cache) return mend(article, undefined);
    const { file } = article.entry;
    const circumstances = mendCircumstances(article, corpus);
    const before = cache.findMended(file, circumstances);
    if (before) cache.bodies.adopt(file, before.place);
    return before ?? mend(article, circumstances);
  }

  function mend(article: Article, circumstances: string | undefined): Mending {
    const { file } = article.entry;
    const body = bodies?.find(file);
    const whole = body ? mendArticle(article, body.text, corpus) : readMendedArticle(contentDir, corpus, article.entry);
    const told = { outline: whole.article.outline, ...(bodies ? withoutRepairs(whole.problems) : { problems: whole.problems, repairs: {} }) };
    const isAsBefore = body?.text === whole.text && Object.keys(whole.repairedFrom).length === 0;
    const place = isAsBefore ? bodies?.findPlace(file) : bodies?.write(file, whole);
    if (place && circumstances !== undefined) cache?.keepMended(file, circumstances, { ...told, place });
    return told;
  }
}

type Mending = Omit<CachedMending, 'place'>;

function needsMending({ outline }: Article, { catalogue }: Corpus): boolean {
  const isLost = (part: string | undefined): boolean => part === undefined;
  const leadsNowhere = outline.links.some(({ slug }) => catalogue.translationsOf(slug).length === 0);
  return leadsNowhere || outline.formulas.some(isLost) || outline.tables.some(isLost);
}

const batchSize = 500;
