import { existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article } from './article.ts';
import { catalogueOfSorted } from './catalogue.ts';
import { corpusOf } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { once } from './once.ts';
import type { ProblemCounts } from './problem-counts.ts';
import { readLines } from './read-lines.ts';
import { scratchMemory } from './scratch.ts';
import { sharedStrings } from './shared-strings.ts';
import { articleOfLine, bodyPlaceOfLine, indexStartOf, lastLineSize } from './snapshot.ts';
import type { BacklinksLine, IndexLine, LinksLine, OutlineLine, SnapshotHeader } from './snapshot.ts';
import { openBodies } from './write-bodies.ts';
import type { LinePlace } from './write-lines.ts';

export interface Snapshot {
  /** Without its problems. */
  readonly corpus: Corpus;
  /** What was told of an article's file. */
  readonly toldOf: (file: string) => ProblemCounts;
}

/** The corpus that `writeSnapshot` wrote. Of details only those are read that are asked for. `bodiesPath` is for bodies that are changed afterwards. */
export function readSnapshot(path: string, bodiesPath = `${path}.bodies`): Snapshot {
  const shared = sharedStrings();
  const lines = readLines(path, findIndex(path));
  const header = JSON.parse(lines.next().value ?? '') as SnapshotHeader;
  const read = openDetails(path);
  const readers = { outline: read<OutlineLine>, links: read<LinksLine> };
  const articles: Article[] = [];
  const outlines = new Map<string, LinePlace>();
  for (const text of lines) {
    if (articles.length === header.articles) break;
    const line = JSON.parse(text) as IndexLine;
    const article = articleOfLine(line, shared, readers);
    outlines.set(article.entry.file, line[1]);
    articles.push(article);
  }
  const outlineOf = (file: string): OutlineLine | undefined => {
    const place = outlines.get(file);
    return place && readers.outline(place);
  };
  const pathOf = once((name: string) => join(dirname(path), name));
  const bodies = openBodies(bodiesPath, (file) => bodyPlaceOfLine(outlineOf(file), pathOf));
  const backlinks = new Map(header.backlinks.map(([slug, at, length]) => [slug, [at, length] as const]));
  const corpus = corpusOf(
    {
      articles,
      media: header.media,
      problems: [],
      backlinksTo: once((slug) => {
        const place = backlinks.get(slug);
        return place ? read<BacklinksLine>(place).flatMap((number) => articles[number] ?? []).map((article) => ({ slug, article })) : [];
      }),
    },
    catalogueOfSorted(articles.map(({ entry }) => entry)),
  );
  return { corpus: { ...corpus, bodies }, toldOf: (file) => outlineOf(file)?.[3] ?? {} };
}

/** Undefined where there is no snapshot, or something else stands in its place, such as one that other code wrote. */
export function readSnapshotHeader(path: string): SnapshotHeader | undefined {
  const start = existsSync(path) ? findIndex(path) : undefined;
  if (start === undefined) return undefined;
  for (const line of readLines(path, start)) return JSON.parse(line) as SnapshotHeader;
  return undefined;
}

function findIndex(path: string): number | undefined {
  for (const line of readLines(path, Math.max(0, statSync(path).size - lastLineSize))) return indexStartOf(line);
  return undefined;
}

/** Reads lines of a file, and keeps the last: an article is asked for each of its backlinks. */
function openDetails(path: string): <Line>(place: LinePlace) => Line {
  const descriptor = openSync(path, 'r');
  const known = new Map<number, unknown>();
  const scratch = scratchMemory();
  return <Line>([at, length]: LinePlace) => {
    const before = known.get(at);
    if (before !== undefined) return before as Line;
    const bytes = scratch(length);
    readSync(descriptor, bytes, 0, length, at);
    const line = JSON.parse(bytes.toString()) as Line;
    if (known.size === mostKnown) known.clear();
    known.set(at, line);
    return line;
  };
}

const mostKnown = 4_000;
