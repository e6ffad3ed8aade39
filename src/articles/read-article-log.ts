import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mendingOfLine, readingOfLine } from './article-log.ts';
import type { KnownMending, KnownReading, LogLine } from './article-log.ts';
import { readLines } from './read-lines.ts';
import { sharedStrings } from './shared-strings.ts';

/** What a log of read articles tells, by file. */
export interface KnownLog {
  readonly readings: Map<string, KnownReading>;
  readonly mendings: Map<string, KnownMending>;
  readonly lines: number;
}

/** A later line of a file replaces the earlier ones. Undefined where there is nothing that this version can use. */
export function readArticleLog(log: string, version: string): KnownLog | undefined {
  if (!existsSync(log) || firstLineOf(log) !== JSON.stringify(version)) return undefined;
  const readings = new Map<string, KnownReading>();
  const mendings = new Map<string, KnownMending>();
  const shared = sharedStrings();
  const pathOf = (name: string): string => join(dirname(log), name);
  let lines = 0;
  for (const line of readLogLines(log)) {
    lines += 1;
    if (line[0] === 'read') readings.set(line[1], readingOfLine(line, pathOf, shared));
    else mendings.set(line[1], mendingOfLine(line, pathOf, shared));
  }
  return { readings, mendings, lines };
}

function firstLineOf(log: string): string | undefined {
  for (const line of readLines(log)) return line;
  return undefined;
}

/** All lines but the first, which names the version. One that a killed build did not write to its end is left out: its file is read again. */
export function* readLogLines(log: string): Generator<LogLine> {
  let isFirst = true;
  for (const text of readLines(log)) {
    const line = isFirst ? undefined : parseLine(text);
    isFirst = false;
    if (line) yield line;
  }
}

function parseLine(text: string): LogLine | undefined {
  try {
    return JSON.parse(text) as LogLine;
  } catch {
    return undefined;
  }
}
