import type { RepairDocument } from '../document.ts';
import type { Finding, Rule } from '../rule.ts';

/** `<h5><a href="">TTT</a></h5>`, where a table was, leaves `<!-- table-lost 1 -->`, which a translation may fill. */
export const lostTable: Rule = { code: 'table-lost', fixable: false, find };

function find({ lines, regions }: RepairDocument): readonly Finding[] {
  let lost = lines.reduce((count, { text }) => count + (text.startsWith('<!-- table-lost') ? 1 : 0), 0);
  return lines.flatMap(({ text }, at) => {
    if (regions[at] === 'code' || !placeholder.test(text)) return [];
    const above = at > 0 && regions[at - 1] !== 'blank' ? [''] : [];
    const below = at + 1 < lines.length && regions[at + 1] !== 'blank' ? [''] : [];
    return [{ at, texts: [...above, `<!-- table-lost ${(lost += 1)} -->`, ...below], hint: 'Write the table again, or remove the line.' }];
  });
}

const placeholder = /^\s{0,3}<\s?h5\s?>\s?<\s?a\s[^<>]*>\s?T\s?T\s?T\s?<\s?\/\s?a\s?>\s?<\s?\/\s?h5\s?>\s*$/i;
