import { linesOf, textOf } from './document.ts';
import { piecesOf, textOfPieces } from './link-pieces.ts';
import type { Piece } from './link-pieces.ts';
import { regionsOf } from './regions.ts';

/** What becomes of a link: as it is, with another slug, or only its label. */
export type LinkDecision = { readonly kind: 'keep' } | { readonly kind: 'slug'; readonly slug: string } | { readonly kind: 'text' };

/** The text with every link from the root decided on by its target. Code stays as it is. */
export function withTargets(text: string, decide: (target: string) => LinkDecision): string {
  const lines = linesOf(text, 1);
  const regions = regionsOf(lines);
  return textOf(lines.map((line, index) => {
    const isProse = regions[index] === 'prose' || regions[index] === 'table';
    return isProse && line.text.includes('](') ? { ...line, text: decideLine(line.text, decide) } : line;
  }));
}

function decideLine(text: string, decide: (target: string) => LinkDecision): string {
  return textOfPieces(piecesOf(text).map((piece) => decidePiece(piece, decide)));
}

function decidePiece(piece: Piece, decide: (target: string) => LinkDecision): Piece {
  if (piece.kind === 'text' || !piece.target.startsWith('/')) return piece;
  const decision = decide(piece.target);
  if (decision.kind === 'keep') return piece;
  if (decision.kind === 'text') return { kind: 'text', text: piece.label };
  const fragment = /#.*$/.exec(piece.target)?.[0] ?? '';
  return { ...piece, tail: `](/${decision.slug}${fragment})` };
}
