import { entryLine, entryOfLine, outlineLine, outlineOfLine } from './article-line.ts';
import type { EntryLine, OutlineLine, Shared } from './article-line.ts';
import type { Article, Outline } from './article.ts';
import type { Problem } from './problem.ts';
import type { ProblemCounts } from './problem-counts.ts';
import type { BodyPlace } from './write-bodies.ts';

/** What a file gave. The body stands at the place. */
export interface CachedArticle {
  readonly article: Article;
  /** But the repairs. */
  readonly problems: readonly Problem[];
  readonly repairs: ProblemCounts;
  readonly place: BodyPlace;
}

/** What its translations made of it. */
export type CachedMending = Omit<CachedArticle, 'article'> & { readonly outline: Outline };

/** As the file system tells it. */
export interface FileState {
  readonly size: number;
  readonly mtimeMs: number;
}

/** A file as it was read: its state then, and when that was. */
export interface KnownReading {
  readonly state: FileState;
  readonly seenAt: number;
  readonly read: CachedArticle;
}

/** What translations made of a file, and what they were then. */
export interface KnownMending {
  readonly circumstances: string;
  readonly mended: CachedMending;
}

/** A line of the log as JSON holds it. Paths of bodies are names in the folder of the log. */
export type LogLine =
  | readonly ['read', file: string, state: FileState, seenAt: number, entry: EntryLine, ...told: Told]
  | readonly ['mended', file: string, circumstances: string, ...told: Told];

type Told = readonly [outline: OutlineLine, problems: readonly Problem[], repairs: ProblemCounts, place: PlaceLine];
type PlaceLine = readonly [path: string, at: number, length: number, digest: string, targets: readonly string[]];

/** The path of a body as a line has it, and the other way round. */
type PathOf = (path: string) => string;

export function readingLine(file: string, { state, seenAt, read }: KnownReading, nameOf: PathOf): LogLine {
  return ['read', file, state, seenAt, entryLine(read.article.entry), ...told({ ...read, outline: read.article.outline }, nameOf)];
}

export function mendingLine(file: string, { circumstances, mended }: KnownMending, nameOf: PathOf): LogLine {
  return ['mended', file, circumstances, ...told(mended, nameOf)];
}

export function readingOfLine([, , state, seenAt, entry, ...rest]: Extract<LogLine, readonly ['read', ...unknown[]]>, pathOf: PathOf, shared: Shared): KnownReading {
  const { outline, ...read } = mendingOf(rest, pathOf, shared);
  return { state, seenAt, read: { ...read, article: { entry: entryOfLine(entry, shared), outline } } };
}

export function mendingOfLine([, , circumstances, ...rest]: Extract<LogLine, readonly ['mended', ...unknown[]]>, pathOf: PathOf, shared: Shared): KnownMending {
  return { circumstances, mended: mendingOf(rest, pathOf, shared) };
}

/** Name of the file with the body that a line tells of. */
export function bodiesOfLine(line: LogLine): string {
  const [path] = line.at(-1) as PlaceLine;
  return path;
}

function told({ outline, problems, repairs, place }: CachedMending, nameOf: PathOf): Told {
  return [outlineLine(outline), problems, repairs, [nameOf(place.path), place.at, place.length, place.digest, place.targets]];
}

function mendingOf([outline, problems, repairs, [path, at, length, digest, targets]]: Told, pathOf: PathOf, shared: Shared): CachedMending {
  return { outline: outlineOfLine(outline, shared), problems, repairs, place: { path: shared(pathOf(path)), at, length, digest, targets: targets.map(shared) } };
}
