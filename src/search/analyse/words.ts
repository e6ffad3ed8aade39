import type { Word } from './analyser.ts';

/** Runs of letters, marks and digits. An apostrophe between letters stays inside, as do `U.S.` and `S&P`. */
export function wordsBySpaces(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), (match) => ({ text: match[0], at: match.index }));
}

const letters = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200c\u200d\u2060]*`;
const initials = String.raw`\p{L}\.(?:\p{L}\.)+(?!\p{L})`;
const joined = String.raw`(?<![\p{L}\p{N}])\p{L}{1,2}(?:&\p{L}{1,2})+(?![\p{L}\p{N}])`;
const word = new RegExp(String.raw`${initials}|${joined}|${letters}(?:['’ʼ＇]${letters})*`, 'gu');
