import { existsSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article, OutlineLink } from './article.ts';
import { corpusOf } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { once } from './once.ts';
import { readLineBytes, readLines } from './read-lines.ts';
import { scratchMemory } from './scratch.ts';
import { sharedStrings } from './shared-strings.ts';
import { articleOfLine, linksOfLine, placeOfLine } from './snapshot.ts';
import type { ArticleLine, LinksLine, SnapshotHeader } from './snapshot.ts';
import { openBodies } from './write-bodies.ts';

export interface SnapshotOptions {
  /** For bodies that are changed afterwards. */
  readonly bodiesPath?: string;
  /** Called with what was told of each file: JSON of its counts. */
  readonly onTold?: (file: string, told: string) => void;
}

/** The corpus that `writeSnapshot` wrote, without its problems. Links are read again from the file when they are asked for. */
export function readSnapshot(path: string, { bodiesPath = `${path}.bodies`, onTold }: SnapshotOptions = {}): Corpus {
  const shared = sharedStrings();
  const pathOf = once((name: string) => join(dirname(path), name));
  const bodies = openBodies(bodiesPath);
  const links = openLinks(path);
  const articles: Article[] = [];
  let header: SnapshotHeader | undefined;
  let line: ArticleLine | undefined;
  for (const { bytes, at } of readLineBytes(path)) {
    if (header === undefined) {
      header = JSON.parse(bytes.toString()) as SnapshotHeader;
    } else if (line === undefined) {
      line = JSON.parse(bytes.toString()) as ArticleLine;
    } else {
      const { length } = bytes;
      const article = articleOfLine(line, shared, () => links(at, length));
      const place = placeOfLine(line, pathOf);
      if (place) bodies.adopt(article.entry.file, place);
      onTold?.(article.entry.file, line[4]);
      articles.push(article);
      line = undefined;
    }
  }
  return { ...corpusOf({ articles, media: header?.media ?? [], problems: [] }), bodies };
}

/** Undefined where there is no snapshot. */
export function readSnapshotHeader(path: string): SnapshotHeader | undefined {
  if (!existsSync(path)) return undefined;
  for (const line of readLines(path)) return JSON.parse(line) as SnapshotHeader;
  return undefined;
}

/** Reads lines of links, and keeps the last: an article is asked for each of its backlinks. */
function openLinks(path: string): (at: number, length: number) => readonly OutlineLink[] {
  const descriptor = openSync(path, 'r');
  const known = new Map<number, readonly OutlineLink[]>();
  const scratch = scratchMemory();
  return (at, length) => {
    const before = known.get(at);
    if (before) return before;
    const bytes = scratch(length);
    readSync(descriptor, bytes, 0, length, at);
    const links = linksOfLine(JSON.parse(bytes.toString()) as LinksLine);
    if (known.size === mostKnown) known.clear();
    known.set(at, links);
    return links;
  };
}

const mostKnown = 4_000;
