import { piecesOf, textOfPieces } from '../link-pieces.ts';
import type { LinkPiece, Piece } from '../link-pieces.ts';
import { lineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** `[half a wor](/a)d` → `[half a word](/a)`. Only in scripts that put spaces between words, and at most a dozen letters. */
export const linkHalfWord: Rule = lineRule('link-half-word', /\)[^\s.,;:!?()[\]]|[^\s.,;:!?()[\]]\[/, (text) => {
  const pieces = [...piecesOf(text)];
  for (const [index, piece] of pieces.entries()) if (piece.kind === 'link') extend(pieces, index, piece);
  return textOfPieces(pieces);
});

/** Takes the letters that touch the link out of the text on both sides. */
function extend(pieces: Piece[], index: number, link: LinkPiece): void {
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  if (before?.kind !== 'text' || after?.kind !== 'text') return;
  const head = startsInWord.test(link.label) ? (wordEnd.exec(before.text.slice(-13))?.[0] ?? '') : '';
  const tail = endsInWord.test(link.label) ? (wordStart.exec(after.text.slice(0, 13))?.[0] ?? '') : '';
  const isTooLong = head.length > 12 || tail.length > 12;
  if (isTooLong || head + tail === '') return;
  pieces[index - 1] = { kind: 'text', text: before.text.slice(0, before.text.length - head.length) };
  pieces[index] = { ...link, label: head + link.label + tail };
  pieces[index + 1] = { kind: 'text', text: after.text.slice(tail.length) };
}

const startsInWord = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const wordEnd = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;
const endsInWord = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}]\p{M}*$/u;
const wordStart = /^(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}]\p{M}*)+/u;
