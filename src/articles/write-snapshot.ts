import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Corpus, CorpusReading } from './corpus.ts';
import { countProblems, sumCounts } from './problem-counts.ts';
import { articleLine, linksLine } from './snapshot.ts';
import type { ArticleLine, KeptHeader, LinksLine, SnapshotHeader } from './snapshot.ts';
import { openLines } from './write-lines.ts';

/**
 * Writes what other processes need to know of a corpus that keeps its bodies, so that none of them parses an article: a header,
 * then two lines an article. Others get a turn meanwhile.
 */
export async function writeSnapshot(path: string, corpus: Corpus, kept?: KeptHeader): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const lines = openLines(`${path}.new`, 'w');
  lines.write({ media: [...corpus.media], ...(kept && { kept }) } satisfies SnapshotHeader);
  for (const line of linesOf(path, corpus)) {
    lines.write(line);
    if (lines.count() % linesAtOnce === 0) await turn();
  }
  lines.close();
  renameSync(`${path}.new`, path);
}

/** The same for later runs, which read only what has changed since: `readKeptCorpus`. False where nothing is kept: the corpus has errors, or was not read from its sources. */
export async function keepCorpus(path: string, version: string, corpus: Corpus): Promise<boolean> {
  const { reading, problems } = corpus;
  if (!reading || problems.some(({ severity }) => severity === 'error')) return false;
  await writeSnapshot(path, corpus, keptHeader(version, corpus, reading));
  return true;
}

export function forgetKeptCorpus(path: string): void {
  rmSync(path, { force: true });
}

function keptHeader(version: string, { catalogue, problems, counts = {} }: Corpus, { startedAt, listDigest }: CorpusReading): KeptHeader {
  const files = new Set(catalogue.locales.flatMap(({ code }) => catalogue.entriesOf(code).map(({ file }) => file)));
  const [ofArticles = [], ofOthers = []] = [true, false].map((isArticle) => problems.filter(({ file }) => files.has(file) === isArticle));
  return { version, startedAt, listDigest, problems: ofOthers, counts: sumCounts([counts, countProblems(ofArticles)]) };
}

function* linesOf(path: string, { catalogue, articleOf, bodies, reading }: Corpus): Generator<ArticleLine | LinksLine> {
  const nameOf = (body: string): string => relative(dirname(path), body);
  for (const { code } of catalogue.locales) {
    for (const entry of catalogue.entriesOf(code)) {
      const article = articleOf(entry);
      yield articleLine(article, bodies?.findPlace(entry.file), reading?.countsOf(entry.file) ?? {}, nameOf);
      yield linksLine(article.outline);
    }
  }
}

const linesAtOnce = 500;
