import type { Word } from '../analyse/analyser.ts';

/** A stretch of text, with the words that were asked for apart from the others. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export type IsWanted = (word: string) => boolean;

/** The text from one place to another, with dots where it goes on. */
export function piecesOf(text: string, words: readonly Word[], isWanted: IsWanted, from = 0, to = text.length): readonly Piece[] {
  const pieces: Piece[] = from > 0 ? [{ text: '… ', marked: false }] : [];
  let at = from;
  for (const [start, end] of marksOf(words, isWanted).filter(([begin, stop]) => begin >= from && stop <= to)) {
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, to), marked: false });
  if (to < text.length) pieces.push({ text: ' …', marked: false });
  return pieces.filter(({ text: piece }) => piece !== '');
}

/** Words that overlap, as pairs of characters do, are one mark. */
function marksOf(words: readonly Word[], isWanted: IsWanted): readonly (readonly [start: number, end: number])[] {
  const marks: [number, number][] = [];
  for (const { text, at } of words.filter((word) => isWanted(word.text))) {
    const last = marks.at(-1);
    if (last && at < last[1]) last[1] = Math.max(last[1], at + text.length);
    else marks.push([at, at + text.length]);
  }
  return marks;
}
