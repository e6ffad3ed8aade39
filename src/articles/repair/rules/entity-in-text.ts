import { characterOf, decodeEscapes, entity, quoted, spacedQuotes } from '../decode-text.ts';
import { replaceOutside } from '../protected-spans.ts';
import { lineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';

/**
 * `R&amp;amp;D` → `R&amp;D`, `&amp;#39;` → `'`, `& # 39 ؛` → `'`, `caf\u00e9` → `café`. Characters that mean something in
 * Markdown or HTML stay entities; entities encoded once are Markdown and stay as they are.
 */
export const entityInText: Rule = lineRule('entity-in-text', /&amp;|&\s?#?\s?\w+\s?[;؛；]|\\u[0-9a-fA-F]{4}/, (text, { regions }, at) => {
  const showsCode = regions[at] === 'html' && /&amp;(?:[lg]t|#6[02]);/.test(text);
  return showsCode ? text : repairText(text);
}, ['prose', 'table', 'html']);

function repairText(text: string): string {
  const paired = replaceOutside(text, spacedQuotes, ([, open = '', inner = '']) => quoted(open, inner));
  const single = replaceOutside(paired, encodedTwice, ([, inside = '']) => safeEntity(inside));
  const whole = replaceOutside(single, entity, ([written, inside = '']) => (isIntact(written) ? undefined : safeEntity(inside)));
  return whole.includes('\\u') ? replaceOutside(whole, escape, ([written]) => decodeEscapes(written)) : whole;
}

function safeEntity(inside: string): string | undefined {
  const character = characterOf(inside);
  if (character === undefined) return undefined;
  return /[\p{L}\p{N}'"’‘“”–—…®©™°€£¥]/u.test(character) ? character : `&${inside.replace(/\s/g, '')};`;
}

const isIntact = (written: string): boolean => /^&[#\w]+;$/.test(written);
const encodedTwice = /&amp;(?:\s?amp\s?[;؛；])*\s?(#\s?(?:\d{1,7}|[xX]\s?[0-9a-fA-F]{1,6})|[a-zA-Z]{2,6})\s?[;؛；]/g;
const escape = /(?<!\\)\\u[0-9a-fA-F]{4}/g;
