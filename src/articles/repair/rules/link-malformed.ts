import { brokenLinks } from '../inline-links.ts';
import type { BrokenLink } from '../inline-links.ts';
import { replaceOutside } from '../protected-spans.ts';
import { lineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';

/**
 * `[x](/a, for example` → `[x](/a), for example`; `[x] (/a)` and `[x]（/a）` → `[x](/a)`; `[x](/ a - b)` → `[x](/a-b)`;
 * `[x](/two words)` → `[x](</two words>)`, which a translation may resolve; what cannot be a link loses its brackets.
 */
export const linkMalformed: Rule = lineRule('link-malformed', /\] ?[(（]\s{0,3}[/／]/, (written) => {
  if (wellFormed.test(written)) return written;
  const text = replaceOutside(written, /\]\(／/g, () => '](/');
  const edits = brokenLinks(text).flatMap((broken) => editsOf(text, broken)).toSorted((a, b) => a.start - b.start);
  return edited(text, edits);
});

/** Puts `text` in place of a part of the line. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editsOf(text: string, { open, close }: BrokenLink): readonly Edit[] {
  const match = targetLike.exec(text.slice(close + 1, close + 200));
  if (!match) return [];
  const [whole, target = '', closer = ''] = match;
  const end = close + 1 + whole.length;
  if (open === undefined) return closer === '' || text.includes('\\[') ? [] : [{ start: close, end, text: '' }];
  if (closer !== '' && !isWellFormed(text, close, target)) return [{ start: close, end, text: `](${targetOf(target)})` }];
  if (closer !== '') return [{ start: open, end: open + 1, text: '' }, { start: close, end, text: '' }];
  return unclosed(text, open, close);
}

/** A link that is written well and is none: another link stands inside it, and links do not nest. */
function isWellFormed(text: string, close: number, target: string): boolean {
  return text[close + 1] === '(' && !/\s/.test(target) && text[close + 2] === '/';
}

/** ` a - b` → `/a-b`; what keeps its spaces goes into pointed brackets, as Markdown wants. */
function targetOf(target: string): string {
  const tight = `/${target.replace(/^[\s/／]+/, '').replace(/\s*([/_-])\s*/g, '$1').trimEnd()}`;
  return /\s/.test(tight) ? `<${tight}>` : tight;
}

/** The bracket that is missing after the slug may stand further on, where no other bracket needs it. */
function unclosed(text: string, open: number, close: number): readonly Edit[] {
  const slug = /^ ?\(\s{0,3}(\/[a-z0-9._~+-]*[a-z0-9])/i.exec(text.slice(close + 1, close + 200));
  if (!slug) return [];
  const end = close + 1 + slug[0].length;
  const edits = [{ start: close, end, text: `](${slug[1] ?? ''})` }];
  const stray = strayBracket(text, open, end);
  return stray === undefined ? edits : [...edits, { start: stray, end: stray + 1, text: '' }];
}

function strayBracket(text: string, open: number, from: number): number | undefined {
  const rest = text.slice(from, from + 300);
  const index = rest.search(/[()]/);
  const before = text.slice(Math.max(0, open - 300), open);
  const isOpenBefore = before.lastIndexOf('(') > before.lastIndexOf(')');
  return index >= 0 && rest[index] === ')' && !isOpenBefore ? from + index : undefined;
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let copied = 0;
  for (const edit of edits) {
    if (edit.start < copied) continue;
    result += text.slice(copied, edit.start) + edit.text;
    copied = edit.end;
  }
  return result + text.slice(copied);
}

/** Every bracket of the line is one of a plain link: most lines, told without looking for what else brackets may be. */
const wellFormed = /^[^[\]\\`<$]*(?:\[[^[\]\\`<$]*\]\(\/[\w.~+-]+\)[^[\]\\`<$]*)*$/;
const targetLike = /^ ?[(（]\s{0,3}[/／]([\p{L}\p{N}\p{M} ._~+'’&#/-]{0,100})([)）]?)/u;
