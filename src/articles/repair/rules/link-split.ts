import { piecesOf, textOfPieces } from '../link-pieces.ts';
import type { Piece } from '../link-pieces.ts';
import { lineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** `[two](/a) [words](/a)` → `[two words](/a)`, `[往往](/a)[表现](/a)` → `[往往表现](/a)`. */
export const linkSplit: Rule = lineRule('link-split', /\) ?\[/, (text) => {
  const pieces: Piece[] = [];
  for (const piece of piecesOf(text)) append(pieces, piece);
  return textOfPieces(pieces);
});

/** Adds a piece at the end, or makes it part of the link there. */
function append(pieces: Piece[], piece: Piece): void {
  const between = pieces.at(-1);
  const before = pieces.at(-2);
  const follows = piece.kind === 'link' && before?.kind === 'link' && between?.kind === 'text' && /^[ \u00a0]?$/.test(between.text);
  if (!follows || before.target !== piece.target) {
    pieces.push(piece);
    return;
  }
  const space = piece.label === 's' ? '' : between.text;
  pieces.splice(-2, 2, { ...before, label: before.label + space + piece.label });
}
