import { closeSync, openSync, writeSync } from 'node:fs';

/** A file that grows by lines of JSON. What is waiting is written in large pieces, each of whole lines. */
export interface Lines {
  readonly write: (line: unknown) => void;
  /** Of lines written. */
  readonly count: () => number;
  readonly close: () => void;
}

/** Opens a file to append to it, or an empty one. */
export function openLines(path: string, flags: 'a' | 'w'): Lines {
  const descriptor = openSync(path, flags);
  let waiting: string[] = [];
  let length = 0;
  let count = 0;
  const flush = (): void => {
    if (waiting.length > 0) writeSync(descriptor, `${waiting.join('\n')}\n`);
    waiting = [];
    length = 0;
  };
  return {
    write: (line) => {
      const text = JSON.stringify(line);
      waiting.push(text);
      count += 1;
      length += text.length;
      if (length > pieceLength) flush();
    },
    count: () => count,
    close: () => {
      flush();
      closeSync(descriptor);
    },
  };
}

/** Characters. */
const pieceLength = 1024 * 1024;
