/** Part of a line, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Inline code, HTML tags and comments, autolinks and formulas of one line, in order: what rules about words leave alone.
 * Linear in the length of the line.
 */
export function protectedSpans(text: string): readonly Span[] {
  if (!/[`<]|\$\$/.test(text)) return none;
  const closers = closersOf(text);
  const spans: Span[] = [];
  opener.lastIndex = 0;
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const end = endOf(text, match[0], match.index, closers);
    if (end === undefined) continue;
    if (match[0] !== escapeMark) spans.push({ start: match.index, end });
    opener.lastIndex = end;
  }
  return spans;
}

/** Replaces every match that touches no protected span; undefined leaves the match as it is. */
export function replaceOutside(text: string, pattern: RegExp, replace: (match: RegExpExecArray) => string | undefined): string {
  let spans: readonly Span[] | undefined;
  let result = '';
  let copied = 0;
  for (const match of text.matchAll(pattern)) {
    spans ??= protectedSpans(text);
    const end = match.index + match[0].length;
    const replacement = touches(spans, match.index, end) ? undefined : replace(match);
    if (replacement === undefined) continue;
    result += text.slice(copied, match.index) + replacement;
    copied = end;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

export function touches(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) < end;
}

/** Last positions of what closes a span: past them a search would run to the end of the line for nothing. */
interface Closers {
  readonly ticks: ReadonlyMap<number, number>;
  readonly comment: number;
  readonly formula: number;
}

function closersOf(text: string): Closers {
  const ticks = new Map<number, number>();
  if (text.includes('`')) for (const { 0: run, index } of text.matchAll(/`+/g)) ticks.set(run.length, index);
  return { ticks, comment: text.lastIndexOf('-->'), formula: text.lastIndexOf('$$') };
}

function endOf(text: string, mark: string, index: number, closers: Closers): number | undefined {
  const from = index + mark.length;
  if (mark === escapeMark) return from + 1;
  if (mark.startsWith('`')) return endOfCode(text, mark, from, closers);
  if (mark === '$$') return closers.formula >= from + 1 ? text.indexOf('$$', from + 1) + 2 : undefined;
  if (mark === '<!--') return closers.comment >= from ? text.indexOf('-->', from) + 3 : undefined;
  tag.lastIndex = index;
  return tag.test(text) ? tag.lastIndex : undefined;
}

function endOfCode(text: string, mark: string, from: number, { ticks }: Closers): number | undefined {
  if ((ticks.get(mark.length) ?? -1) < from) return undefined;
  ticksAgain.lastIndex = from;
  for (let run = ticksAgain.exec(text); run; run = ticksAgain.exec(text)) if (run[0].length === mark.length) return ticksAgain.lastIndex;
  return undefined;
}

const none: readonly Span[] = [];
const escapeMark = '\\';
const opener = /`+|\\|<!--|<(?=[a-zA-Z/])|\$\$/g;
const ticksAgain = /`+/g;
const tag = /<\/?[a-zA-Z][^<>]*>/y;
