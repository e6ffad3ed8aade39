import { inlineLinks, labelOf, targetOf } from './inline-links.ts';

/** A line cut into text and links, to be changed and put together again. Links inside links' labels stay text. */
export type Piece = { readonly kind: 'text'; readonly text: string } | LinkPiece;

export interface LinkPiece {
  readonly kind: 'link';
  readonly label: string;
  /** Without pointed brackets; what identifies the link. */
  readonly target: string;
  /** From the label's end on: `](/a "title")`. */
  readonly tail: string;
}

/** Text and links in turn; the first and the last piece are text, possibly empty. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let copied = 0;
  for (const link of outerLinks(text)) {
    pieces.push({ kind: 'text', text: text.slice(copied, link.start) });
    pieces.push({ kind: 'link', label: labelOf(text, link), target: targetOf(text, link), tail: text.slice(link.label.end, link.end) });
    copied = link.end;
  }
  return [...pieces, { kind: 'text', text: text.slice(copied) }];
}

export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : `[${piece.label}${piece.tail}`)).join('');
}

function outerLinks(text: string): readonly ReturnType<typeof inlineLinks>[number][] {
  return inlineLinks(text).filter(({ kind }) => kind === 'link').toSorted((a, b) => a.start - b.start);
}
