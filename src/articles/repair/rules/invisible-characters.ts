import { lineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** `mar\u200bket` → `market`. Joiners stay: Indic scripts and Persian need them. */
export const invisibleCharacters: Rule = lineRule(
  'text-invisible',
  /[\u200b\u2060-\u2064\ufeff]/,
  (text) => text.replace(/[\u200b\u2060-\u2064\ufeff]/g, ''),
  ['prose', 'table', 'html'],
);
