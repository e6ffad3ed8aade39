import { contentOf, indentOf } from './container.ts';
import type { Content } from './container.ts';
import { blankLine, htmlBlockEnd } from './html-block.ts';
import { longCodeLines } from './long-code.ts';

/** What a line is part of. Rules about blocks look at prose, rules about words at prose and tables; nothing looks at code. */
export type Region = 'blank' | 'prose' | 'table' | 'code' | 'html' | 'math';

interface State {
  fence: Fence | undefined;
  inMath: boolean;
  /** What ends the HTML block that is open. */
  htmlEnd: RegExp | undefined;
  /** Where the text of the innermost list item starts; 0 outside lists. */
  listIndent: number;
  previous: Region;
}

interface Fence {
  readonly mark: string;
  readonly length: number;
  readonly quoted: boolean;
}

/** One region a line. Where Markdown is ambiguous the line counts as code, which no rule touches. */
export function regionsOf(lines: readonly { readonly text: string }[]): readonly Region[] {
  const state: State = { fence: undefined, inMath: false, htmlEnd: undefined, listIndent: 0, previous: 'blank' };
  const regions = lines.map(({ text }) => (state.previous = regionOf(text, state)));
  markTables(lines, regions);
  for (const line of longCodeLines(lines, regions)) regions[line] = 'code';
  return regions;
}

function regionOf(text: string, state: State): Region {
  if (state.fence) return insideFence(text, state.fence, state);
  if (state.inMath) return insideMath(text, state);
  if (state.htmlEnd) return insideHtml(text, state.htmlEnd, state);
  if (blankLine.test(text)) return 'blank';
  const content = contentOf(text);
  if (isIndentedCode(text, state)) return 'code';
  state.fence = fenceAt(text, content);
  if (state.fence) return 'code';
  state.inMath = opensMath(text, content);
  if (state.inMath) return 'math';
  state.htmlEnd = htmlBlockEnd(text, state.previous === 'blank');
  if (state.htmlEnd) return insideHtml(text, state.htmlEnd, state);
  state.listIndent = listIndentAfter(text, content, state);
  return 'prose';
}

function insideFence(text: string, fence: Fence, state: State): Region {
  const { index, quoted } = contentOf(text);
  if (fence.quoted && !quoted) {
    state.fence = undefined;
    return regionOf(text, state);
  }
  const closing = text.slice(index).trimEnd();
  if (closing.length >= fence.length && closing === fence.mark.repeat(closing.length)) state.fence = undefined;
  return 'code';
}

function insideMath(text: string, state: State): Region {
  if (text.trimEnd().endsWith('$$')) state.inMath = false;
  return 'math';
}

/** A display formula opens with two dollars that do not close on the same line. */
function opensMath(text: string, { index }: Content): boolean {
  return text.startsWith('$$', index) && !text.includes('$$', index + 2);
}

function insideHtml(text: string, end: RegExp, state: State): Region {
  const ends = end.test(text);
  if (ends) state.htmlEnd = undefined;
  return ends && end === blankLine ? 'blank' : 'html';
}

function fenceAt(text: string, { index, quoted }: Content): Fence | undefined {
  fenceMark.lastIndex = index;
  const run = fenceMark.exec(text)?.[0] ?? '';
  const mark = run.slice(0, 1);
  if (run === '' || (mark === '`' && text.includes('`', index + run.length))) return undefined;
  return { mark, length: run.length, quoted };
}

function isIndentedCode(text: string, { previous, listIndent }: State): boolean {
  return (previous === 'blank' || previous === 'code') && indentOf(text) >= listIndent + 4;
}

function listIndentAfter(text: string, { index, inList }: Content, { previous, listIndent }: State): number {
  if (inList) return Math.min(index, 12);
  return previous !== 'blank' || indentOf(text) >= listIndent ? listIndent : 0;
}

/** A row of dashes and bars makes a table of the row above and of all rows below. */
function markTables(lines: readonly { readonly text: string }[], regions: Region[]): void {
  for (const [index, { text }] of lines.entries()) {
    const isRow = regions[index] === 'prose' && text.includes('|');
    if (!isRow) continue;
    const head = lines[index - 1]?.text ?? '';
    const opens = /^[\s|:>-]*$/.test(text) && text.includes('-') && head.includes('|') && regions[index - 1] === 'prose';
    if (opens) regions[index - 1] = 'table';
    if (opens || regions[index - 1] === 'table') regions[index] = 'table';
  }
}

const fenceMark = /`{3,}|~{3,}/y;
