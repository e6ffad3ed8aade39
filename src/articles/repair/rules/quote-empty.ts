import type { RepairDocument } from '../document.ts';
import type { Finding, Rule } from '../rule.ts';

/** A `>` alone on its line, unless it parts two paragraphs of one quotation. The line stays, blank. */
export const quoteEmpty: Rule = { code: 'quote-empty', fixable: true, find };

function find(document: RepairDocument): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < document.lines.length; ) {
    const end = endOfRun(document, at);
    const parts = isQuoteText(document, at - 1) && isQuoteText(document, end);
    if (!parts) for (let line = at; line < end; line += 1) findings.push({ at: line, texts: [''], hint: 'Remove the line.' });
    at = Math.max(end, at + 1);
  }
  return findings;
}

function endOfRun(document: RepairDocument, from: number): number {
  let end = from;
  while (document.regions[end] === 'prose' && emptyQuote.test(document.lines[end]?.text ?? '')) end += 1;
  return end;
}

function isQuoteText({ lines, regions }: RepairDocument, at: number): boolean {
  const text = lines[at]?.text ?? '';
  return regions[at] !== 'blank' && /^ {0,3}>/.test(text) && !emptyQuote.test(text);
}

const emptyQuote = /^ {0,3}[>＞][>＞ \t\u3000]*$/;
