import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bodiesOfLine, mendingLine, readingLine } from './article-log.ts';
import type { CachedArticle, CachedMending, FileState, KnownReading } from './article-log.ts';
import { readArticleLog, readLogLines } from './read-article-log.ts';
import { openBodies } from './write-bodies.ts';
import type { Bodies } from './write-bodies.ts';
import { openLines } from './write-lines.ts';

/** What earlier builds have read, so that a build reads only what has changed since. It may be deleted at any time. */
export interface ArticleCache {
  readonly bodies: Bodies;
  /** Path for the bodies of another thread. */
  readonly bodiesPath: (thread: number) => string;
  readonly find: (file: string) => KnownReading | undefined;
  /** Goes to the disk: what is new is not found again. */
  readonly keep: (file: string, state: FileState, read: CachedArticle) => void;
  /** What the translations made of the file, where they were the same then. */
  readonly findMended: (file: string, circumstances: string) => CachedMending | undefined;
  readonly keepMended: (file: string, circumstances: string, mended: CachedMending) => void;
  /** Writes what is new, and forgets all. `files` are all that there are. */
  readonly close: (files: readonly string[]) => void;
}

/** `version` is that of the code that reads: what another one has read is of no use. */
export function openArticleCache(dir: string, version: string): ArticleCache {
  const log = join(dir, 'articles.log');
  const known = readArticleLog(log, version);
  if (!known) rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const opening = `${runId}-${(openings += 1)}`;
  const bodiesPath = (thread: number): string => join(dir, `bodies-${opening}-${thread}`);
  const lines = openLines(known ? log : `${log}.new`, known ? 'a' : 'w');
  if (!known) lines.write(version);
  return {
    bodies: openBodies(bodiesPath(-1)),
    bodiesPath,
    find: (file) => known?.readings.get(file),
    keep: (file, state, read) => lines.write(readingLine(file, { state, seenAt: Date.now(), read }, basename)),
    findMended: (file, circumstances) => {
      const before = known?.mendings.get(file);
      return before?.circumstances === circumstances ? before.mended : undefined;
    },
    keepMended: (file, circumstances, mended) => lines.write(mendingLine(file, { circumstances, mended }, basename)),
    close: (files) => {
      lines.close();
      if (!known) renameSync(`${log}.new`, log);
      else if (known.lines + lines.count() > mostLines(files.length)) rewriteLog(log, version, new Set(files));
      known?.readings.clear();
      known?.mendings.clear();
    },
  };
}

/** Leaves out lines that later ones replace, those of files that are gone, and the bodies that no line names any more. */
function rewriteLog(log: string, version: string, files: ReadonlySet<string>): void {
  const last = new Map<string, number>();
  let place = 0;
  for (const [kind, file] of readLogLines(log)) last.set(`${kind} ${file}`, place++);
  const kept = openLines(`${log}.new`, 'w');
  const used = new Set([basename(log)]);
  kept.write(version);
  place = 0;
  for (const line of readLogLines(log)) {
    if (last.get(`${line[0]} ${line[1]}`) !== place++ || !files.has(line[1])) continue;
    kept.write(line);
    used.add(bodiesOfLine(line));
  }
  kept.close();
  renameSync(`${log}.new`, log);
  for (const name of readdirSync(dirname(log))) if (!used.has(name)) rmSync(join(dirname(log), name), { recursive: true });
}

/** Undefined where the file is gone. */
export function stateOfFile(path: string): FileState | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && { size: stats.size, mtimeMs: stats.mtimeMs };
}

/** A file has two lines at most, and one in most cases. */
function mostLines(files: number): number {
  return 3 * files + 1000;
}

const runId = `${process.pid}-${Date.now().toString(36)}`;
/** Each opening has files of its own: another may still read from those of the one before. */
let openings = 0;
