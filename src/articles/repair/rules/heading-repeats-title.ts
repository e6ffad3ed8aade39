import { decodeText } from '../decode-text.ts';
import type { RepairDocument } from '../document.ts';
import type { Finding, Rule } from '../rule.ts';

/** The first heading goes where it says what the title says: the page shows the title itself. */
export const headingRepeatsTitle: Rule = { code: 'heading-repeats-title', fixable: false, find };

function find({ lines, regions, title }: RepairDocument): readonly Finding[] {
  const at = regions.findIndex((region) => region !== 'blank');
  const heading = regions[at] === 'prose' ? /^ {0,3}#(?!#)(.*?)#*\s*$/.exec(lines[at]?.text ?? '')?.[1] : undefined;
  const repeats = heading !== undefined && fold(heading) === fold(title) && fold(title) !== '';
  return repeats ? [{ at, texts: [], hint: 'Remove the heading; the page shows the title.' }] : [];
}

/** Letters and digits only, so that entities, quotes and spaces make no difference. */
function fold(text: string): string {
  return decodeText(text).normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
