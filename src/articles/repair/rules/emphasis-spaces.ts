import { protectedSpans, touches } from '../protected-spans.ts';
import { lineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';

/**
 * `** bold ** x` → `**bold** x`; `文**重要。**次` → `文**重要**。次`; `は**「A」**です` → `は<strong>「A」</strong>です`, because
 * Markdown closes no emphasis between punctuation and a letter. Only where the marks of a line come in clear pairs.
 */
export const emphasisSpaces: Rule = lineRule('emphasis-spaces', /\*\*[^*]+\*\*/, repairText);

interface Pair {
  readonly start: number;
  /** Between the marks. */
  readonly inner: string;
  readonly end: number;
}

function repairText(text: string): string {
  let result = '';
  let copied = 0;
  for (const { start, inner, end } of pairsOf(text)) {
    const before = text[start - 1] ?? ' ';
    const after = text[end] ?? ' ';
    const mended = isPlain(inner) ? mend(inner, before, after) : undefined;
    if (mended === undefined) continue;
    result += text.slice(copied, start) + mended;
    copied = end;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** Marks two by two; none where their number is odd or three stars stand together. */
function pairsOf(text: string): readonly Pair[] {
  const spans = protectedSpans(text);
  const marks = Array.from(text.matchAll(/\*+/g)).filter(({ index, 0: { length } }) => length > 1 && !touches(spans, index, index + length));
  if (marks.length % 2 === 1 || marks.some(({ 0: run, index }) => run.length > 2 || text[index - 1] === '\\')) return [];
  return marks.flatMap(({ index: start }, position) => {
    const close = marks[position + 1]?.index;
    return position % 2 === 1 || close === undefined ? [] : [{ start, inner: text.slice(start + 2, close), end: close + 2 }];
  });
}

/** Powers, `2 ** 3 ** 4`, hold no words. */
const isPlain = (inner: string): boolean => /\p{L}{2}|\p{Lo}/u.test(inner) && !inner.includes('*');

function mend(inner: string, before: string, after: string): string | undefined {
  const core = inner.trim();
  const head = /^\s/.test(inner) ? ' ' : '';
  const tail = /\s$/.test(inner) ? ' ' : '';
  if ((head !== '' && latin.test(before)) || (tail !== '' && latin.test(after))) return undefined;
  const [left, right] = [spaceUnless(before, head), spaceUnless(after, tail)];
  if (opens(head || before, core) && closes(core, tail || after)) return head + tail === '' ? undefined : `${left}**${core}**${right}`;
  return left + mendCjk(core, head || before, tail || after) + right;
}

/** The full stop moves out of the emphasis, or else the emphasis becomes HTML. */
function mendCjk(core: string, before: string, after: string): string {
  const words = core.replace(/[。、，；：！？]{1,3}$/, '');
  const stop = core.slice(words.length);
  const isMovable = stop !== '' && words !== '' && opens(before, words) && closes(words, stop || after);
  return isMovable ? `**${words}**${stop}` : `<strong>${core}</strong>`;
}

/** CommonMark's left-flanking rule, and right-flanking turned round. */
const opens = (before: string, core: string): boolean => !isPunctuation(core[0] ?? '') || !isWord(before);
const closes = (core: string, after: string): boolean => !isPunctuation(core.at(-1) ?? '') || !isWord(after);
const isPunctuation = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);
const isWord = (character: string): boolean => /[^\s\p{P}\p{S}]/u.test(character);
const latin = /\p{Script=Latin}/u;
const spaceUnless = (neighbour: string, space: string): string => (/\s/.test(neighbour) ? '' : space);
