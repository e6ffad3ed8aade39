import { parentPort, workerData } from 'node:worker_threads';
import { readingOf } from '../../src/articles/read-corpus.ts';
import type { FileReading } from '../../src/articles/read-article.ts';
import { openBodies } from '../../src/articles/write-bodies.ts';
import type { BodyPlace } from '../../src/articles/write-bodies.ts';

export interface ThreadData {
  readonly contentDir: string;
  /** Where this thread keeps bodies. */
  readonly path: string;
}

/** The answer to a list of files, in its order. */
export type ThreadAnswer = readonly (FileReading & { readonly place: BodyPlace | undefined })[];

const { contentDir, path } = workerData as ThreadData;
const bodies = openBodies(path);

parentPort?.on('message', (files: readonly string[]) => {
  const answer: ThreadAnswer = files.map((file) => ({ ...readingOf(contentDir, file, bodies), place: bodies.findPlace(file) }));
  parentPort?.postMessage(answer);
});
