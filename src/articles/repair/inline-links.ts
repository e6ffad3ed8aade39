import { protectedSpans } from './protected-spans.ts';
import type { Span } from './protected-spans.ts';

/** `[label](target "title")` in a line. Positions are offsets into the line. */
export interface InlineLink extends Span {
  readonly kind: 'link' | 'image';
  readonly label: Span;
  readonly target: Span;
}

/** `](` that makes no link. `open` is the bracket that it would close, where there is one. */
export interface BrokenLink {
  readonly kind: 'broken';
  readonly open: number | undefined;
  /** Of the closing bracket. */
  readonly close: number;
}

interface Bracket {
  readonly index: number;
  readonly image: boolean;
  /** A link closed inside: links do not nest, images may. */
  holdsLink: boolean;
}

/** The links of one line, by CommonMark's rules, in order of their ends. Linear in the length of the line. */
export function inlineLinks(text: string): readonly InlineLink[] {
  return text.includes('](') ? scan(text).filter((found) => found.kind !== 'broken') : none;
}

/** What looks like a link and is none. */
export function brokenLinks(text: string): readonly BrokenLink[] {
  return text.includes(']') ? scan(text).filter((found) => found.kind === 'broken') : none;
}

export function labelOf(text: string, { label }: InlineLink): string {
  return text.slice(label.start, label.end);
}

/** The target as written, without pointed brackets. */
export function targetOf(text: string, { target }: InlineLink): string {
  return text.slice(target.start, target.end).replace(/^<(.*)>$/, '$1');
}

function scan(text: string): readonly (InlineLink | BrokenLink)[] {
  const found: (InlineLink | BrokenLink)[] = [];
  const brackets: Bracket[] = [];
  let past = 0;
  for (const index of bracketIndices(text)) {
    if (index < past) continue;
    if (text[index] === '[') brackets.push({ index, image: text[index - 1] === '!', holdsLink: false });
    else {
      const open = brackets.pop();
      if (!opensTarget.test(text.slice(index + 1, index + 4))) continue;
      const link = open && (open.image || !open.holdsLink) ? linkAt(text, open, index) : undefined;
      found.push(link ?? { kind: 'broken', open: open?.index, close: index });
      if (link?.kind === 'link') markOuter(brackets);
      past = link?.end ?? past;
    }
  }
  return found;
}

function markOuter(brackets: readonly Bracket[]): void {
  for (let index = brackets.length - 1; index >= 0; index -= 1) {
    const bracket = brackets[index];
    if (!bracket || bracket.holdsLink) return;
    bracket.holdsLink = true;
  }
}

/** Square brackets that are neither escaped nor in code, tags or targets. */
function bracketIndices(text: string): readonly number[] {
  const spans = protectedSpans(text);
  const indices: number[] = [];
  let next = 0;
  for (const { index } of text.matchAll(/[[\]]/g)) {
    while ((spans[next]?.end ?? Infinity) <= index) next += 1;
    const inside = (spans[next]?.start ?? Infinity) <= index;
    if (!inside && !isEscaped(text, index)) indices.push(index);
  }
  return indices;
}

function isEscaped(text: string, index: number): boolean {
  let slashes = 0;
  while (slashes < 8 && text[index - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function linkAt(text: string, open: Bracket, close: number): InlineLink | undefined {
  if (text[close + 1] !== '(') return undefined;
  const target = targetAt(text, skipSpaces(text, close + 2));
  const end = target && endOfLink(text, target.end);
  if (!target || end === undefined) return undefined;
  const label = { start: open.index + 1, end: close };
  return { kind: open.image ? 'image' : 'link', start: open.index - (open.image ? 1 : 0), end, label, target };
}

function targetAt(text: string, start: number): Span | undefined {
  if (text[start] === '<') {
    pointed.lastIndex = start;
    return pointed.test(text) ? { start, end: pointed.lastIndex } : undefined;
  }
  let depth = 0;
  for (let index = start; index < Math.min(text.length, start + longestTarget); index += 1) {
    const character = text[index] ?? '';
    if (character <= ' ' || (character === ')' && depth === 0)) return { start, end: index };
    if (character === ']' && text[index + 1] === '(') return undefined;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '\\') index += 1;
  }
  return undefined;
}

/** Past the closing bracket, over a title if there is one. */
function endOfLink(text: string, from: number): number | undefined {
  const index = skipSpaces(text, from);
  if (text[index] === ')') return index + 1;
  title.lastIndex = index;
  return index > from && title.test(text) ? title.lastIndex : undefined;
}

function skipSpaces(text: string, from: number): number {
  spaces.lastIndex = from;
  return spaces.test(text) ? spaces.lastIndex : from;
}

const none: readonly never[] = [];
const longestTarget = 2000;
const opensTarget = /^ ?[(（]/;
const spaces = /[ \t]{1,20}/y;
const pointed = /<[^<>]{0,2000}>/y;
const title = /(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\))[ \t]{0,20}\)/y;
