import type { RepairDocument } from '../document.ts';
import { replaceOutside } from '../protected-spans.ts';
import type { Finding, Rule } from '../rule.ts';

/** `word , word .` → `word, word.`: machine translation parts marks from their word. An article often has dozens. */
export const punctuationSpace: Rule = { code: 'punctuation-space', fixable: true, find };

function find({ lines, regions }: RepairDocument): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [at, { text }] of lines.entries()) {
    const isProse = (regions[at] === 'prose' || regions[at] === 'table') && sign.test(text);
    const closed = isProse ? replaceOutside(text, spaced, ([, mark = '']) => mark) : text;
    if (closed !== text) findings.push({ at, texts: [closed], quiet: findings.length > 0 });
  }
  return findings;
}

/** Only after a word, and only before a space: ` .5` and ` .com` stay. */
const sign = / [.,،؛؟।。，、](?:\s|$)/;
const spaced = /(?<=[\p{L}\p{M}\p{N})\]”"»%‰]) ([.,،؛؟।。，、])(?=\s|$)/gu;
