import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Corpus } from './corpus.ts';
import { snapshotLine } from './snapshot.ts';

/** Writes what other processes need to know of a corpus that keeps its bodies, so that none of them parses an article: JSON lines. */
export function writeSnapshot(path: string, { catalogue, articleOf, media, bodies }: Corpus): void {
  mkdirSync(dirname(path), { recursive: true });
  const descriptor = openSync(path, 'w');
  writeSync(descriptor, `${JSON.stringify([...media])}\n`);
  for (const { code } of catalogue.locales) {
    const entries = catalogue.entriesOf(code);
    for (let from = 0; from < entries.length; from += batchSize) {
      const lines = entries.slice(from, from + batchSize).map((entry) => snapshotLine(articleOf(entry), bodies?.findPlace(entry.file)));
      writeSync(descriptor, `${JSON.stringify(lines)}\n`);
    }
  }
  closeSync(descriptor);
}

/** Articles a line. */
const batchSize = 500;
