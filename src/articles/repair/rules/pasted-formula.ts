import type { RepairDocument } from '../document.ts';
import { formulaPastes } from '../formula-paste.ts';
import type { FormulaPaste } from '../formula-paste.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * A formula that was pasted as KaTeX's HTML: its TeX between `$$`, on lines of its own where it stood on one. What
 * translation broke past reading leaves `<!-- formula-lost 1 -->`, which a translation of the article may fill.
 */
export const pastedFormula: Rule = { code: 'formula-pasted', fixable: false, find };

/** How many lines one paste may run over. */
const mostLines = 40;

function find(document: RepairDocument): readonly Finding[] {
  if (!document.lines.some(({ text }) => katex.test(text))) return [];
  const findings: Finding[] = [];
  const lost = { count: document.lines.filter(({ text }) => text.includes('<!-- formula-lost')).length };
  for (let at = 0; at < document.lines.length; at += 1) {
    const length = pasteLength(document, at);
    if (length === 0) continue;
    findings.push(mend(document, at, length, lost));
    for (let line = 1; line < length; line += 1) findings.push({ at: at + line, texts: [], quiet: true });
    at += length - 1;
  }
  return findings;
}

/** Lines that the paste at `at` runs over: more than one only where its markup closes further down. */
function pasteLength({ lines, regions }: RepairDocument, at: number): number {
  let text = lines[at]?.text ?? '';
  if (regions[at] === 'code' || regions[at] === 'math' || !katex.test(text) || formulaPastes(text).length === 0) return 0;
  for (let length = 1; length <= mostLines; length += 1) {
    const pastes = formulaPastes(text);
    if (pastes.every(({ isClosed }) => isClosed)) return length;
    if (pastes.length > 1 || (regions[at + length] ?? 'blank') === 'blank') return 1;
    text += `\n${lines[at + length]?.text ?? ''}`;
  }
  return 1;
}

function mend({ lines, regions }: RepairDocument, at: number, length: number, lost: { count: number }): Finding {
  const text = lines.slice(at, at + length).map((line) => line.text).join('\n');
  const pastes = formulaPastes(text);
  const isHtml = regions[at] === 'html';
  const isAlone = !isHtml && pastes.length === 1 && pastes.every(({ start, end }) => (text.slice(0, start) + text.slice(end)).trim() === '');
  const parts = pastes.map((paste) => (isHtml && paste.tex !== undefined ? [inHtml(paste.tex)] : notationOf(paste, isAlone, lost)));
  const above = isAlone && at > 0 && regions[at - 1] !== 'blank' ? [''] : [];
  const below = isAlone && at + length < lines.length && regions[at + length] !== 'blank' ? [''] : [];
  return {
    at,
    texts: [...above, ...(isAlone ? (parts[0] ?? []) : [insert(text, pastes, parts)]), ...below],
    hint: 'Write the formula as TeX between lines of “$$”.',
  };
}

function notationOf({ tex }: FormulaPaste, isAlone: boolean, lost: { count: number }): readonly string[] {
  if (tex === undefined) return [`<!-- formula-lost ${(lost.count += 1)} -->`];
  return isAlone ? ['$$', tex, '$$'] : [`$$${tex}$$`];
}

/** Within HTML, `$$` would be text. */
function inHtml(tex: string): string {
  return `<code>${tex.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code>`;
}

function insert(text: string, pastes: readonly FormulaPaste[], parts: readonly (readonly string[])[]): string {
  let result = '';
  let copied = 0;
  for (const [index, { start, end }] of pastes.entries()) {
    result += text.slice(copied, start) + (parts[index]?.[0] ?? '');
    copied = end;
  }
  return (result + text.slice(copied)).replaceAll('\n', ' ');
}

const katex = /katex/i;
