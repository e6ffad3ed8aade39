import { keyLine } from './front-matter-lines.ts';

/** The lines between the two rows of dashes, and where the body starts. */
export interface FrontMatterBlock {
  /** What follows the first row of dashes, `js` in `---js`; empty for YAML. */
  readonly language: string;
  readonly lines: readonly string[];
  readonly isClosed: boolean;
  /** Offset of the body in the source, and its first line's number. */
  readonly bodyStart: number;
  readonly bodyLine: number;
}

/** Undefined where the source has no front matter. */
export function findFrontMatterBlock(source: string): FrontMatterBlock | undefined {
  const opening = /^\ufeff?---[ \t]*([A-Za-z][\w./+-]*)?[ \t]*(?:\r\n|\n|\r|$)/.exec(source);
  if (!opening) return undefined;
  const rows = rowsFrom(source, opening[0].length);
  const language = (opening[1] ?? '').toLowerCase();
  const closing = rows.findIndex(({ text }) => /^(?:---|\.\.\.)[ \t]*$/.test(text));
  const unclosed = firstOfBody(rows, closing);
  if (language === '' && unclosed === 0) return undefined;
  const end = unclosed ?? closing;
  return {
    language,
    lines: rows.slice(0, end).map(({ text }) => text),
    isClosed: unclosed === undefined,
    bodyStart: rows[unclosed ?? closing + 1]?.start ?? source.length,
    bodyLine: 2 + end + (unclosed === undefined ? 1 : 0),
  };
}

interface Row {
  readonly text: string;
  readonly start: number;
}

/** Rows up to the one after the closing row; never more than front matter may have. */
function rowsFrom(source: string, from: number): readonly Row[] {
  const rows: Row[] = [];
  const newline = /\r\n|\n|\r/g;
  newline.lastIndex = from;
  let start = from;
  for (let end = newline.exec(source); end && rows.length < mostRows; end = newline.exec(source)) {
    rows.push({ text: source.slice(start, end.index), start });
    start = newline.lastIndex;
  }
  return start < source.length || rows.length === 0 ? [...rows, { text: source.slice(start), start }] : [...rows, { text: '', start }];
}

/** Index of the row at which a block without closing row turns into text; undefined where it closes before. */
function firstOfBody(rows: readonly Row[], closing: number): number | undefined {
  const until = closing < 0 ? rows.length : closing;
  let afterKeys = 0;
  for (const [index, { text }] of rows.slice(0, until).entries()) {
    const isKey = keyLine.test(text);
    const isPart = isKey || /^(?:[ \t]+\S|#|-[ \t]|["'{}[\]])/.test(text);
    const isBlank = text.trim() === '';
    if (isKey || (isPart && !text.startsWith('#'))) afterKeys = index + 1;
    const startsText = !isPart && !isBlank && (rows[index - 1]?.text.trim() ?? '') === '';
    if (startsText) return afterKeys;
  }
  return closing < 0 ? afterKeys : undefined;
}

const mostRows = 5000;
