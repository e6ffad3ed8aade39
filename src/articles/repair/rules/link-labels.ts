import { piecesOf, textOfPieces } from '../link-pieces.ts';
import type { LinkPiece, Piece } from '../link-pieces.ts';
import { lineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';

const sign = /\[[\s.,;:。．、，；：।॥،؛؟！？…]|[\s.,;:。．、，；：।॥،؛؟！？…]\]\(/u;

/**
 * Punctuation and spaces at a label's edge move out: `[ x.](/a)` → ` [x](/a).`; a label that is nothing else becomes
 * text: `y [।](/a)` → `y।`. The full stop of an abbreviation stays.
 */
export const linkLabelPunctuation: Rule = lineRule('link-label-punctuation', sign, (text) => {
  const pieces = piecesOf(text);
  const all = pieces.flatMap((piece, index) => (piece.kind === 'link' ? trimmed(piece, pieces[index - 1], pieces[index + 1]) : [piece]));
  return textOfPieces(closeUp(all));
});

function trimmed(link: LinkPiece, previous: Piece | undefined, next: Piece | undefined): readonly Piece[] {
  const before = previous?.kind === 'text' ? previous.text : '';
  const after = next?.kind === 'text' ? next.text : '';
  const head = /^[\s.,;:。．、，；：।॥،؛؟！？…]{0,5}/u.exec(link.label)?.[0] ?? '';
  const rest = link.label.slice(head.length);
  const tail = tailOf(rest, after);
  const core = rest.slice(0, rest.length - tail.length);
  if (core === '') return [{ kind: 'text', text: head + tail }];
  const lead = before === '' || /\s$/.test(before) ? head.trimStart() : head;
  const end = after === '' || /^\s/.test(after) ? tail.trimEnd() : tail;
  return [{ kind: 'text', text: lead }, { ...link, label: core }, { kind: 'text', text: end }];
}

/** What moves behind the link; what would be doubled there stays. */
function tailOf(label: string, after: string): string {
  const tail = edge.exec(label)?.[0] ?? '';
  const isAbbreviation = tail.trim() === '.' && (abbreviation.test(label.trimEnd()) || /^\s?\p{Ll}/u.test(after) || /^\s*[,.;:]/.test(after));
  return isAbbreviation ? (/\s*$/.exec(label.slice(-5))?.[0] ?? '') : tail;
}

/** Marks that stand alone lose the space before them: `y [।](/a)` reads `y।`. */
function closeUp(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    const next = pieces[index + 1];
    const isBeforeMark = piece.kind === 'text' && next?.kind === 'text' && /^[।॥。、，,.،]+$/.test(next.text);
    const isAfterWord = piece.kind === 'text' && (piece.text === ' ' ? pieces[index - 1]?.kind === 'link' : /[\p{L}\p{M}\p{N})] $/u.test(piece.text));
    return isBeforeMark && isAfterWord ? { ...piece, text: piece.text.slice(0, -1) } : piece;
  });
}

const edge = /[\s.,;:。．、，；：।॥،؛؟！？…]{0,5}$/u;
const abbreviation = /(?:^|[\s.(&])(?:[A-Z]|[A-Z]\.[A-Z]|\p{L}{1,2}|Inc|Corp|Ltd|Bros|etc|dept|Jr|Sr|approx)\.$/u;
