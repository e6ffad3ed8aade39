import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from './article.ts';
import type { Problem } from './problem.ts';
import type { RepairCounts } from './repair-counts.ts';
import { openBodies } from './write-bodies.ts';
import type { Bodies, BodyPlace } from './write-bodies.ts';

/** What a file gave, or what its translations then made of it. The body stands at the place. */
export interface CachedArticle {
  readonly article: Article;
  /** But the repairs. */
  readonly problems: readonly Problem[];
  readonly repairs: RepairCounts;
  readonly place: BodyPlace;
}

/** As the file system tells it. */
export interface FileState {
  readonly size: number;
  readonly mtimeMs: number;
}

/** What earlier builds have read, so that a build reads only what has changed since. It may be deleted at any time. */
export interface ArticleCache {
  readonly bodies: Bodies;
  /** Path for the bodies of another thread. */
  readonly bodiesPath: (thread: number) => string;
  /** The state of the file when it was read, the digest it had, and what it gave. */
  readonly find: (file: string) => { readonly state: FileState; readonly seenAt: number; readonly read: CachedArticle } | undefined;
  readonly keep: (file: string, state: FileState, read: CachedArticle) => void;
  /** What the translations made of the file, where they were the same then. */
  readonly findMended: (file: string, circumstances: string) => CachedArticle | undefined;
  readonly keepMended: (file: string, circumstances: string, mended: CachedArticle) => void;
  /** Writes what is new. `files` are all that there are. */
  readonly save: (files: readonly string[]) => void;
}

/** `version` is that of the code that reads: what another one has read is of no use. */
export function openArticleCache(dir: string, version: string): ArticleCache {
  const log = join(dir, 'articles.log');
  const read = readLog(log, dir, version);
  if (!read) rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const known = read?.entries ?? new Map<string, Entry>();
  const bodiesPath = (thread: number): string => join(dir, `bodies-${runId}-${thread}`);
  const bodies = openBodies(bodiesPath(-1));
  const changed = new Set<string>();
  const put = (file: string, entry: Entry): void => {
    known.set(file, entry);
    changed.add(file);
  };
  return {
    bodies,
    bodiesPath,
    find: (file) => known.get(file),
    keep: (file, state, read) => {
      const before = known.get(file);
      const isSame = before && before.read === read;
      put(file, { state, seenAt: Date.now(), read, mended: isSame ? before.mended : undefined });
    },
    findMended: (file, circumstances) => {
      const mended = known.get(file)?.mended;
      return mended?.circumstances === circumstances ? mended : undefined;
    },
    keepMended: (file, circumstances, mended) => {
      const entry = known.get(file);
      if (entry) put(file, { ...entry, mended: { circumstances, ...mended } });
    },
    save: (files) => {
      const lines = (names: Iterable<string>): string[] => Array.from(names, (file) => lineOf(file, known.get(file)));
      if (!read || read.lines + changed.size > 2 * files.length + fewLines) {
        writeInBatches(`${log}.new`, JSON.stringify(version), lines(files.filter((file) => known.has(file))));
        renameSync(`${log}.new`, log);
        removeUnnamed(dir, known, files);
      } else {
        appendFileSync(log, lines(changed).join(''));
      }
      changed.clear();
    },
  };
}

interface Entry {
  readonly state: FileState;
  readonly seenAt: number;
  readonly read: CachedArticle;
  readonly mended: (CachedArticle & { readonly circumstances: string }) | undefined;
}

/** A later line of a file replaces the earlier ones. Undefined where there is nothing that this version can use. */
function readLog(log: string, dir: string, version: string): { readonly entries: Map<string, Entry>; readonly lines: number } | undefined {
  if (!existsSync(log)) return undefined;
  const entries = new Map<string, Entry>();
  const placed = (cached: CachedArticle): CachedArticle => ({ ...cached, article: revived(cached.article), place: { ...cached.place, path: join(dir, cached.place.path) } });
  let lines = 0;
  for (const line of linesOf(log)) {
    lines += 1;
    if (lines === 1 && line !== JSON.stringify(version)) return undefined;
    const parsed = lines === 1 ? undefined : parseLine(line);
    if (parsed) {
      const [file, entry] = parsed;
      entries.set(file, { ...entry, read: placed(entry.read), mended: entry.mended && { ...placed(entry.mended), circumstances: entry.mended.circumstances } });
    }
  }
  return lines === 0 ? undefined : { entries, lines };
}

/** Undefined for a line that a killed build did not write to its end: its file is read again. */
function parseLine(line: string): [string, Entry] | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Whole lines only. */
function* linesOf(path: string): Generator<string> {
  const bytes = readFileSync(path);
  for (let from = 0, to = bytes.indexOf(10); to >= 0; from = to + 1, to = bytes.indexOf(10, from)) yield bytes.toString('utf8', from, to);
}

function lineOf(file: string, entry: Entry | undefined): string {
  if (!entry) return '';
  const named = ({ place, ...told }: CachedArticle): CachedArticle => ({ ...told, place: { ...place, path: basename(place.path) } });
  const mended = entry.mended && { ...named(entry.mended), circumstances: entry.mended.circumstances };
  return `${JSON.stringify([file, { state: entry.state, seenAt: entry.seenAt, read: named(entry.read), mended }])}\n`;
}

function writeInBatches(path: string, first: string, lines: readonly string[]): void {
  writeFileSync(path, `${first}\n`);
  for (let from = 0; from < lines.length; from += linesAtOnce) appendFileSync(path, lines.slice(from, from + linesAtOnce).join(''));
}

/** Bodies that no line names any more. */
function removeUnnamed(dir: string, known: ReadonlyMap<string, Entry>, files: readonly string[]): void {
  const used = new Set(['articles.log']);
  for (const file of files) for (const cached of [known.get(file)?.read, known.get(file)?.mended]) if (cached) used.add(basename(cached.place.path));
  for (const name of readdirSync(dir)) if (!used.has(name)) rmSync(join(dir, name), { recursive: true });
}

/** JSON has no undefined: a formula past reading comes back as null. */
function revived(article: Article): Article {
  const { formulas, tables } = article.outline;
  if (!formulas.includes(null as never) && !tables.includes(null as never)) return article;
  const or = (part: string | undefined): string | undefined => part ?? undefined;
  return { ...article, outline: { ...article.outline, formulas: formulas.map(or), tables: tables.map(or) } };
}

/** Undefined where the file is gone. */
export function stateOfFile(path: string): FileState | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && { size: stats.size, mtimeMs: stats.mtimeMs };
}

const runId = `${process.pid}-${Date.now().toString(36)}`;
const fewLines = 1000;
const linesAtOnce = 500;
