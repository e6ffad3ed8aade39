import type { RepairDocument } from '../document.ts';
import type { Finding, Rule } from '../rule.ts';

/** An HTML block runs to the next blank line: one is added after the tag that closes it, or it swallows what follows. */
export const htmlBlockUnclosed: Rule = { code: 'html-block-unclosed', fixable: true, find };

function find({ lines, regions }: RepairDocument): readonly Finding[] {
  return lines.flatMap(({ text }, at) => {
    const swallows = regions[at] === 'html' && regions[at + 1] === 'html' && closing.test(text);
    const next = lines[at + 1]?.text ?? '';
    return swallows && isMarkdown(next) ? [{ at, texts: [text, ''], hint: 'Leave a blank line after the HTML.' }] : [];
  });
}

const isMarkdown = (text: string): boolean => /^ {0,3}[^\s<]/.test(text);
const closing = /<\/(table|div|ul|ol|dl|blockquote|details|figure|section|p|h[1-6])>\s*$/i;
