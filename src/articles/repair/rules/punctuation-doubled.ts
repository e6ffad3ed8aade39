import { lineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { inlineLinks } from '../inline-links.ts';

/** `[x](/a),. next` → `[x](/a), next`. Only after a link: elsewhere `),.` is the author's. */
export const punctuationDoubled: Rule = lineRule('punctuation-doubled', /\) ?[,،，、] ?[.。]/, (text) => {
  let result = '';
  let copied = 0;
  for (const { kind, end } of inlineLinks(text)) {
    doubled.lastIndex = end;
    const match = kind === 'link' ? doubled.exec(text) : null;
    if (!match || end < copied) continue;
    result += text.slice(copied, end) + (match[1] ?? '');
    copied = doubled.lastIndex;
  }
  return result + text.slice(copied);
});

const doubled = / ?([,،，、]) ?[.。](?![.\d])/y;
