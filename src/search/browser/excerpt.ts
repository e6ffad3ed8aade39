import type { Analyser } from '../analyse/analyser.ts';
import type { StoredRecord } from '../bundle-format.ts';
import { piecesOf } from './marked-pieces.ts';
import type { IsWanted, Piece } from './marked-pieces.ts';
import { answers } from './query.ts';
import type { Query } from './query.ts';

/** A stretch of an article’s text round the words that were found, and the heading it stands under. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  readonly heading: { readonly text: string; readonly id: string | undefined } | undefined;
}

/** The part of the article with most of the query's words; its description where none is in the text. */
export function excerptOf(record: StoredRecord, query: Query, analyser: Analyser): Excerpt {
  const isWanted = wantedBy(query, analyser);
  const passages = record.sections.map(([text, heading, id]) => ({ ...passageOf(text, isWanted, analyser), heading, id }));
  const best = passages.toSorted((a, b) => b.found - a.found)[0];
  if (!best || best.found === 0) return { pieces: passageOf(record.description, isWanted, analyser).pieces, heading: undefined };
  return { pieces: best.pieces, heading: best.heading === undefined ? undefined : { text: best.heading, id: best.id } };
}

/** A title with the words that were asked for marked. */
export function markedTitle(title: string, query: Query, analyser: Analyser): readonly Piece[] {
  return piecesOf(title, analyser.words(title), wantedBy(query, analyser));
}

function wantedBy(query: Query, analyser: Analyser): IsWanted {
  const known = new Map<string, boolean>();
  return (word) => {
    const wanted = known.get(word) ?? answers(word, query, analyser);
    known.set(word, wanted);
    return wanted;
  };
}

/** `found` counts different words first, then all. */
function passageOf(text: string, isWanted: IsWanted, analyser: Analyser): { readonly found: number; readonly pieces: readonly Piece[] } {
  const words = analyser.words(text);
  const finds = words.filter((word) => isWanted(word.text)).map((word) => analyser.stems(word.text)[0]);
  const first = words.findIndex((word) => isWanted(word.text));
  const from = startOf(text, words[Math.max(0, first - wordsBefore)]?.at ?? 0);
  return { found: new Set(finds).size + finds.length / 1_000, pieces: piecesOf(text, words, isWanted, from, endOf(text, from)) };
}

/** The beginning of the sentence, where it is near. */
function startOf(text: string, at: number): number {
  const near = Math.max(0, at - 60);
  const sentence = Math.max(...['. ', '? ', '! ', '। ', '。', '؟ ', '\n'].map((mark) => text.lastIndexOf(mark, at - 1) + (text.lastIndexOf(mark, at - 1) < 0 ? 0 : mark.length)));
  return sentence >= near ? sentence : at;
}

function endOf(text: string, from: number): number {
  const to = from + excerptLength;
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return space > from + excerptLength / 2 ? space : to;
}

const excerptLength = 220;
const wordsBefore = 12;
