import type { RepairDocument } from '../document.ts';
import type { Finding, Rule } from '../rule.ts';

/** A paragraph that begins with a comma lost its first words: only an author can bring them back. */
export const textTruncated: Rule = {
  code: 'text-truncated',
  fixable: false,
  find: (document) => report(document, /^ {0,3}(?:[-*>] )?[,،、，;；]\s?[\p{L}[]/u, 'Write the beginning of the sentence again.'),
};

/** `as follows:- one, two - three, …- four`: the items of a list in one line. */
export const textCollapsedList: Rule = {
  code: 'text-collapsed-list',
  fixable: false,
  find: (document) => report(document, /[:：] ?- ?[^\s-][^\n]{0,300}?(?:[,;、，…] ?|[^\s-])- [^\s-]/, 'Make the items a list again, each on its line.'),
};

function report({ lines, regions }: RepairDocument, sign: RegExp, hint: string): readonly Finding[] {
  return lines.flatMap(({ text }, at) => (regions[at] === 'prose' && sign.test(text) ? [{ at, hint }] : []));
}
