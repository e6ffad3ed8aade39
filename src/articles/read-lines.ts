import { closeSync, openSync, readSync } from 'node:fs';

/**
 * The whole lines of a file, from one that begins at so many bytes. Piece by piece: no more than one piece and one line are held.
 * What follows the last line break is left out.
 */
export function* readLines(path: string, from = 0): Generator<string> {
  const descriptor = openSync(path, 'r');
  const piece = Buffer.allocUnsafe(pieceSize);
  let begun: readonly Buffer[] = [];
  let at = from;
  try {
    for (let size = readSync(descriptor, piece, 0, pieceSize, at); size > 0; size = readSync(descriptor, piece, 0, pieceSize, at)) {
      let start = 0;
      for (let end = endOfLine(piece, start, size); end >= 0; end = endOfLine(piece, start, size)) {
        const bytes = piece.subarray(start, end);
        yield begun.length === 0 ? bytes.toString() : Buffer.concat([...begun, bytes]).toString();
        begun = [];
        start = end + 1;
      }
      if (start < size) begun = [...begun, Buffer.from(piece.subarray(start, size))];
      at += size;
    }
  } finally {
    closeSync(descriptor);
  }
}

function endOfLine(piece: Buffer, from: number, size: number): number {
  const end = piece.indexOf(lineBreak, from);
  return end < size ? end : -1;
}

const lineBreak = 10;
const pieceSize = 1024 * 1024;
