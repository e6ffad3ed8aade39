import type { Locale } from '../../locales/locales.ts';
import { regionsOf } from './regions.ts';
import type { Region } from './regions.ts';

export interface Line {
  /** In the source file, from 1. A line that a repair added has the number of the line it came from. */
  readonly number: number;
  readonly text: string;
  /** The line's own ending; empty at the end of the file. */
  readonly end: string;
  /** What the author wrote; undefined where a repair added the line. */
  readonly source: string | undefined;
}

/** An article's body as rules see it: lines, and for each line what kind of Markdown it is part of. */
export interface RepairDocument {
  readonly lines: readonly Line[];
  readonly regions: readonly Region[];
  readonly locale: Locale;
  readonly title: string;
}

export function documentOf(lines: readonly Line[], about: { readonly locale: Locale; readonly title: string }): RepairDocument {
  return { lines, regions: regionsOf(lines), locale: about.locale, title: about.title };
}

/** Keeps every byte: joined with their endings, the lines are the text. */
export function linesOf(text: string, firstLine: number): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
    const source = text.slice(start, index);
    lines.push({ number: firstLine + lines.length, text: source, end, source });
    start = index + end.length;
  }
  const last = text.slice(start);
  return last === '' ? lines : [...lines, { number: firstLine + lines.length, text: last, end: '', source: last }];
}

export function textOf(lines: readonly Line[]): string {
  return lines.map(({ text, end }) => text + end).join('');
}

/** The line with other text; several texts make several lines, none removes it. */
export function replaceLine(line: Line, texts: readonly string[]): readonly Line[] {
  const end = line.end === '' ? '\n' : line.end;
  return texts.map((text, index) => ({
    number: line.number,
    text,
    end: index === texts.length - 1 ? line.end : end,
    source: texts.length === 1 ? line.source : undefined,
  }));
}
