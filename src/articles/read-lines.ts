import { closeSync, openSync, readSync } from 'node:fs';

/** A line of a file, without its end. */
export interface LineBytes {
  /** For as long as no other line has been asked for. */
  readonly bytes: Buffer;
  /** Where it begins, in bytes. */
  readonly at: number;
}

/** The whole lines of a file. */
export function* readLines(path: string): Generator<string> {
  for (const { bytes } of readLineBytes(path)) yield bytes.toString();
}

/** Piece by piece: no more than one piece and one line are held. What follows the last line break is left out. */
export function* readLineBytes(path: string): Generator<LineBytes> {
  const descriptor = openSync(path, 'r');
  const piece = Buffer.allocUnsafe(pieceSize);
  let begun: readonly Buffer[] = [];
  let at = 0;
  try {
    for (let size = readSync(descriptor, piece); size > 0; size = readSync(descriptor, piece)) {
      let from = 0;
      for (let to = endOfLine(piece, from, size); to >= 0; to = endOfLine(piece, from, size)) {
        const bytes = begun.length === 0 ? piece.subarray(from, to) : Buffer.concat([...begun, piece.subarray(from, to)]);
        yield { bytes, at };
        at += bytes.length + 1;
        begun = [];
        from = to + 1;
      }
      if (from < size) begun = [...begun, Buffer.from(piece.subarray(from, size))];
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
