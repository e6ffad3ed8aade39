import { entryOfLine, headingOfLine } from './article-line.ts';
import type { EntryLine, HeadingLine, Shared } from './article-line.ts';
import type { Article, Outline, OutlineLink } from './article.ts';
import { linkPrint } from './backlinks.ts';
import type { ProblemCounts } from './problem-counts.ts';
import type { Problem } from './problem.ts';
import { textHash } from './text-hash.ts';
import type { BodyPlace } from './write-bodies.ts';
import type { LinePlace } from './write-lines.ts';

/*
 * A snapshot is a file of lines. First the details, each read when it is asked for: of each article its outline and its links, of each
 * slug what links to it. Then the index, which is read whole: a header, and an entry for each article, in the order of the
 * catalogue. The last line is where the index begins.
 */

export interface SnapshotHeader {
  readonly media: readonly string[];
  /** Of entries. */
  readonly articles: number;
  /** By slug: the line of `BacklinksLine`. */
  readonly backlinks: readonly (readonly [slug: string, ...place: LinePlace])[];
  /** Of a corpus that is kept for later runs. */
  readonly kept?: KeptHeader;
}

export interface KeptHeader {
  /** Of the code that read it. */
  readonly version: string;
  /** As in `CorpusReading`. */
  readonly startedAt: number;
  readonly listDigest: string;
  /** Of files that are no articles. */
  readonly problems: readonly Problem[];
  /** Of all others. */
  readonly counts: ProblemCounts;
}

/** Tells a kept corpus from every other one. */
export function idOfKept({ version, startedAt, listDigest }: Omit<KeptHeader, 'problems' | 'counts'>): string {
  return textHash(JSON.stringify([version, startedAt, listDigest]));
}

export type IndexLine = readonly [entry: EntryLine, outline: LinePlace, links: LinePlace];

/** Lists that are seldom looked at are one string. */
export type OutlineLine = readonly [
  headings: readonly HeadingLine[],
  linked: string,
  body: readonly [path: string, at: number, length: number, digest: string, targets: string] | null,
  told: ProblemCounts,
];

export type LinksLine = readonly (readonly [slug: string, text: string, sentence: string, at: number])[];

/** Numbers of articles, by their place in the index. */
export type BacklinksLine = readonly number[];

/** The article must be slim. Paths of bodies are as `nameOf` has them. */
export function outlineLine({ outline }: Article, place: BodyPlace | undefined, told: ProblemCounts, nameOf: (path: string) => string): OutlineLine {
  return [
    outline.headings.map(({ depth, text }) => [depth, text]),
    outline.linked ?? outline.links.flatMap((link) => [link.slug, linkPrint(link)]).join(' '),
    place ? [nameOf(place.path), place.at, place.length, place.digest, place.targets.join('\n')] : null,
    told,
  ];
}

export function linksLine({ links }: Outline): LinksLine {
  return links.map(({ slug, text, sentence, at }) => [slug, text, sentence, at]);
}

/** Reads a line of details. */
export interface DetailReader {
  readonly outline: (place: LinePlace) => OutlineLine;
  readonly links: (place: LinePlace) => LinksLine;
}

/** Its outline is read when it is first asked for, and its links each time. `shared` gives equal strings one place in memory. */
export function articleOfLine([own, outlinePlace, linksPlace]: IndexLine, shared: Shared, read: DetailReader): Article {
  let outline: Outline | undefined;
  return {
    entry: entryOfLine(own, shared),
    get outline() {
      return (outline ??= outlineOfLine(read.outline(outlinePlace), shared, () => linksOfLine(read.links(linksPlace))));
    },
  };
}

function outlineOfLine([headings, linked]: OutlineLine, shared: Shared, readLinks: () => readonly OutlineLink[]): Outline {
  return {
    headings: headings.map((heading) => headingOfLine(heading, shared)),
    linked,
    get links() {
      return readLinks();
    },
    formulas: [],
    tables: [],
  };
}

function linksOfLine(line: LinksLine): readonly OutlineLink[] {
  return line.map(([slug, text, sentence, at]) => ({ slug, fragment: '', text, line: undefined, column: undefined, sentence, at }));
}

/** `pathOf` is the other way round of `nameOf`. */
export function bodyPlaceOfLine(line: OutlineLine | undefined, pathOf: (name: string) => string): BodyPlace | undefined {
  const body = line?.[2];
  if (!body) return undefined;
  const [name, at, length, digest, targets] = body;
  return { path: pathOf(name), at, length, digest, targets: targets === '' ? [] : targets.split('\n') };
}

/** The last line, as wide as it may ever be: it is found from the end of the file. */
export function lastLine(indexStart: number): string {
  return String(indexStart).padStart(lastLineSize - 3);
}

/** Undefined where it is no last line of a snapshot. */
export function indexStartOf(line: string): number | undefined {
  return /^" *\d+"$/.test(line) ? Number(JSON.parse(line)) : undefined;
}

/** Bytes, with the line break. The text stands in quotation marks. */
export const lastLineSize = 20;
