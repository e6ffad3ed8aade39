import { replaceOutside } from '../protected-spans.ts';
import { lineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** `r~1~` → `r<sub>1</sub>`, `(x) ^(1/n )^` → `(x) <sup>(1/n)</sup>`; in GFM the first would be struck out. */
export const subSuperscript: Rule = lineRule('sub-superscript', /~[A-Za-z0-9+-]|\^[A-Za-z0-9(+-]/, repairText);

function repairText(text: string): string {
  const lowered = replaceOutside(text, subscript, ([, inner = '']) => `<sub>${inner}</sub>`);
  return replaceOutside(lowered, superscript, ([, space = '', inner = '']) => `${space}<sup>${inner.replace(/ /g, '')}</sup>`);
}

const subscript = /(?<=[\p{L}\p{N})\]])~([A-Za-z0-9+-]{1,3})~(?!~)/gu;
const superscript = /(?<=[\p{L}\p{N})\]])( ?)\^(\([^()^]{1,16}\) ?|[A-Za-z0-9+-]{1,6})\^/gu;
