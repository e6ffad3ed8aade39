import type { RepairDocument } from '../document.ts';
import type { Finding, Rule } from '../rule.ts';

/** A page of long lines without a single blank line, heading or list: each line is a paragraph. */
export const paragraphBreaks: Rule = { code: 'paragraph-break-missing', fixable: true, find };

function find({ lines, regions }: RepairDocument): readonly Finding[] {
  const first = lines.findIndex(({ text }, at) => regions[at] !== 'blank' && !/^ {0,3}#/.test(text));
  const last = regions.findLastIndex((region) => region !== 'blank');
  const block = first < 0 ? [] : lines.slice(first, last + 1);
  const isBare = block.length > 1 && block.every(({ text }, at) => regions[first + at] === 'prose' && isSentence(text));
  return isBare ? block.slice(0, -1).map(({ text }, at) => ({ at: first + at, texts: [text, ''], quiet: at > 0, hint: 'Leave a blank line between paragraphs.' })) : [];
}

/** Long enough that no author broke the line to fit a window; two spaces or a backslash at the end break it on purpose. */
function isSentence(text: string): boolean {
  return text.length >= 60 && /[.!?。！？।॥؟…:”"»)）]$/.test(text) && /^[\p{L}\p{N}"“'«「(*[]/u.test(text) && !/^(?:\d{1,9}[.)]|\*)\s/.test(text);
}
