import { closeSync, openSync, readSync } from 'node:fs';

/** The whole lines of a file, piece by piece: no more than one piece is held. What follows the last line break is left out. */
export function* readLines(path: string): Generator<string> {
  const descriptor = openSync(path, 'r');
  const piece = Buffer.allocUnsafe(pieceSize);
  let rest = Buffer.alloc(0);
  try {
    for (let size = readSync(descriptor, piece); size > 0; size = readSync(descriptor, piece)) {
      const bytes = Buffer.concat([rest, piece.subarray(0, size)]);
      let from = 0;
      for (let to = bytes.indexOf(lineBreak); to >= 0; to = bytes.indexOf(lineBreak, from)) {
        yield bytes.toString('utf8', from, to);
        from = to + 1;
      }
      rest = bytes.subarray(from);
    }
  } finally {
    closeSync(descriptor);
  }
}

const lineBreak = 10;
const pieceSize = 1024 * 1024;
