import { lineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** `＃＃ 总结` → `## 总结`. One full-width sign without a space is a number sign, not a heading. */
export const headingFullWidth: Rule = lineRule('heading-full-width', /^ {0,3}#{0,5}＃/, repairFullWidth, ['prose']);

/** `##总结` → `## 总结`. A single `#` may be a hashtag and stays. */
export const headingSpace: Rule = lineRule('heading-space', /^ {0,3}#{2,6}[^#\s]|^ {0,3}#{1,6}[\u00a0\u3000]/, repairSpace, ['prose']);

function repairFullWidth(text: string): string {
  return text.replace(/^( {0,3})([#＃]{1,6})([\s\u3000]*)(?=[^#＃\s]|$)/, (whole, indent: string, marks: string, space: string) => {
    const isHeading = marks.length > 1 || space !== '';
    return isHeading ? `${indent}${'#'.repeat(marks.length)} ` : whole;
  });
}

function repairSpace(text: string): string {
  return text.replace(/^( {0,3}#{1,6})[\u00a0\u3000 \t]*/, '$1 ');
}
