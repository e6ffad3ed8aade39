import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Corpus } from './corpus.ts';
import { snapshotLine } from './snapshot.ts';
import { openLines } from './write-lines.ts';

/** Writes what other processes need to know of a corpus that keeps its bodies, so that none of them parses an article: the media, then an article a line. */
export function writeSnapshot(path: string, { catalogue, articleOf, media, bodies }: Corpus): void {
  mkdirSync(dirname(path), { recursive: true });
  const lines = openLines(path, 'w');
  lines.write([...media]);
  for (const { code } of catalogue.locales) for (const entry of catalogue.entriesOf(code)) lines.write(snapshotLine(articleOf(entry), bodies?.findPlace(entry.file)));
  lines.close();
}
