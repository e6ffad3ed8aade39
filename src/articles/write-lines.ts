import { closeSync, fstatSync, openSync, writeSync } from 'node:fs';

/** A file that grows by lines of JSON. What is waiting is written in large pieces, each of whole lines. */
export interface Lines {
  readonly write: (line: unknown) => LinePlace;
  /** Of lines written. */
  readonly count: () => number;
  readonly close: () => void;
}

/** Where a line stands in its file, in bytes, without its end. */
export type LinePlace = readonly [at: number, length: number];

/** Opens a file to append to it, or an empty one. */
export function openLines(path: string, flags: 'a' | 'w'): Lines {
  const descriptor = openSync(path, flags);
  let waiting: string[] = [];
  let waitingBytes = 0;
  let count = 0;
  let end = fstatSync(descriptor).size;
  const flush = (): void => {
    if (waiting.length > 0) writeSync(descriptor, `${waiting.join('\n')}\n`);
    waiting = [];
    waitingBytes = 0;
  };
  return {
    write: (line) => {
      const text = JSON.stringify(line);
      const place = [end, Buffer.byteLength(text)] as const;
      waiting.push(text);
      count += 1;
      end += place[1] + 1;
      waitingBytes += place[1];
      if (waitingBytes > pieceSize) flush();
      return place;
    },
    count: () => count,
    close: () => {
      flush();
      closeSync(descriptor);
    },
  };
}

const pieceSize = 1024 * 1024;
