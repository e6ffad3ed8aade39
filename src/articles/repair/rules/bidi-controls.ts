import type { RepairDocument } from '../document.ts';
import type { Finding, Rule } from '../rule.ts';

/** Takes out overrides, which show letters in another order than they have, and marks that open without closing. */
export const bidiControls: Rule = { code: 'text-bidi-control', fixable: true, find };

function find({ lines, regions }: RepairDocument): readonly Finding[] {
  return lines.flatMap(({ text }, at) => {
    const isSafe = regions[at] === 'code' || !anyControl.test(text) || isHarmless(text);
    return isSafe ? [] : [{ at, texts: [text.replace(allControls, '')], hint: 'Remove the characters U+202A–U+202E and U+2066–U+2069.' }];
  });
}

/** Isolates and embeddings that close again are how careful writers mix scripts. */
function isHarmless(text: string): boolean {
  let embeddings = 0;
  let isolates = 0;
  for (const [control] of text.matchAll(allControls)) {
    if (control === '\u202d' || control === '\u202e') return false;
    if (control === '\u202c') embeddings -= 1;
    else if (control === '\u2069') isolates -= 1;
    else if (control < '\u202c') embeddings += 1;
    else isolates += 1;
    if (embeddings < 0 || isolates < 0) return false;
  }
  return embeddings === 0 && isolates === 0;
}

const anyControl = /[\u202a-\u202e\u2066-\u2069]/;
const allControls = /[\u202a-\u202e\u2066-\u2069]/g;
