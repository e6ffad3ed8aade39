import type { Word } from './analyser.ts';

/** Runs of letters, marks and digits. An apostrophe between letters stays inside, as do `U.S.` and `S&P`. */
export function wordsBySpaces(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), (match) => ({ text: match[0], at: match.index }));
}

/** For scripts without spaces: the platform's own dictionary parts the words. */
export function wordsByDictionary(lang: string): (text: string) => readonly Word[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return (text) =>
    Array.from(segmenter.segment(text))
      .filter((segment) => segment.isWordLike)
      .map((segment) => ({ text: segment.segment, at: segment.index }));
}

const letters = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200c\u200d\u2060]*`;
const initials = String.raw`\p{L}\.(?:\p{L}\.)+(?!\p{L})`;
const joined = String.raw`(?<![\p{L}\p{N}])\p{L}{1,2}(?:&\p{L}{1,2})+(?![\p{L}\p{N}])`;
const word = new RegExp(String.raw`${initials}|${joined}|${letters}(?:['’ʼ＇]${letters})*`, 'gu');
