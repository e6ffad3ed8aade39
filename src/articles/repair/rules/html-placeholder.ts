import { lineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** `<!--0123456789abcdef0123456789abcdef-->`, where an image was, goes. */
export const htmlPlaceholder: Rule = lineRule(
  'html-placeholder',
  /<! ?--? ?[0-9a-f]{32} ?--? ?>/i,
  (text) => text.replace(/<! ?--? ?[0-9a-f]{32} ?--? ?>/gi, ''),
  ['prose', 'table', 'html'],
);
