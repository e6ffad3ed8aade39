import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { entryLine } from './article-line.ts';
import type { CatalogueEntry } from './article.ts';
import type { BacklinkSource } from './backlinks.ts';
import type { ChangeSinceKept, Corpus, CorpusReading } from './corpus.ts';
import { countProblems, sumCounts } from './problem-counts.ts';
import { idOfKept, lastLine, linksLine, outlineLine } from './snapshot.ts';
import type { BacklinksLine, IndexLine, KeptHeader, LinksLine, OutlineLine, SnapshotHeader } from './snapshot.ts';
import { openLines } from './write-lines.ts';

/**
 * Writes what other processes need to know of a corpus that keeps its bodies, so that none of them parses an article. Others get a
 * turn meanwhile.
 */
export async function writeSnapshot(path: string, corpus: Corpus, kept?: KeptHeader): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const lines = openLines(`${path}.new`, 'w');
  const entries = corpus.catalogue.locales.flatMap(({ code }) => corpus.catalogue.entriesOf(code));
  const index: IndexLine[] = [];
  for (const entry of entries) {
    const { outline, links } = detailsOf(path, corpus, entry);
    index.push([entryLine(entry), lines.write(outline), lines.write(links)]);
    if (index.length % articlesAtOnce === 0) await turn();
  }
  const numbers = new Map(entries.map((entry, number) => [entry, number]));
  const backlinks = linkedSlugs(corpus).map((slug) => [slug, ...lines.write(backlinksLine(corpus.backlinksTo(slug), numbers))] as const);
  const [start] = lines.write({ media: [...corpus.media], articles: entries.length, backlinks, ...(kept && { kept }) } satisfies SnapshotHeader);
  index.forEach(lines.write);
  lines.write(lastLine(start));
  lines.close();
  renameSync(`${path}.new`, path);
}

/**
 * The same for later runs, which read only what has changed since: `readKeptCorpus`. Undefined where nothing is kept: the corpus has
 * errors, or was not read from its sources.
 */
export async function keepCorpus(path: string, version: string, corpus: Corpus): Promise<ChangeSinceKept | undefined> {
  const { reading, problems } = corpus;
  if (!reading || problems.some(({ severity }) => severity === 'error')) return undefined;
  const header = keptHeader(version, corpus, reading);
  await writeSnapshot(path, corpus, header);
  return { id: idOfKept(header), bodies: [] };
}

export function forgetKeptCorpus(path: string): void {
  rmSync(path, { force: true });
}

function keptHeader(version: string, { catalogue, problems, counts = {} }: Corpus, { startedAt, listDigest }: CorpusReading): KeptHeader {
  const files = new Set(catalogue.locales.flatMap(({ code }) => catalogue.entriesOf(code).map(({ file }) => file)));
  const [ofArticles = [], ofOthers = []] = [true, false].map((isArticle) => problems.filter(({ file }) => files.has(file) === isArticle));
  return { version, startedAt, listDigest, problems: ofOthers, counts: sumCounts([counts, countProblems(ofArticles)]) };
}

function detailsOf(path: string, { articleOf, bodies, reading }: Corpus, entry: CatalogueEntry): { readonly outline: OutlineLine; readonly links: LinksLine } {
  const nameOf = (body: string): string => relative(dirname(path), body);
  const article = articleOf(entry);
  return { outline: outlineLine(article, bodies?.findPlace(entry.file), reading?.countsOf(entry.file) ?? {}, nameOf), links: linksLine(article.outline) };
}

/** Those of the catalogue: nobody asks what links to an article that does not exist. */
function linkedSlugs({ catalogue, backlinksTo }: Corpus): readonly string[] {
  return catalogue.slugs.filter((slug) => backlinksTo(slug).length > 0);
}

function backlinksLine(sources: readonly BacklinkSource[], numbers: ReadonlyMap<CatalogueEntry, number>): BacklinksLine {
  return sources.flatMap(({ article }) => numbers.get(article.entry) ?? []);
}

const articlesAtOnce = 500;
