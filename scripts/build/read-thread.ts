import { parentPort, workerData } from 'node:worker_threads';
import { entryLine, outlineLine } from '../../src/articles/article-line.ts';
import type { EntryLine, OutlineLine } from '../../src/articles/article-line.ts';
import { readingOf } from '../../src/articles/read-corpus.ts';
import type { FileReading } from '../../src/articles/read-article.ts';
import { openBodies } from '../../src/articles/write-bodies.ts';
import type { BodyPlace } from '../../src/articles/write-bodies.ts';

export interface ThreadData {
  readonly contentDir: string;
  /** Where this thread keeps bodies. */
  readonly path: string;
}

/** The answer to a list of files, in its order. It is handed over as JSON. */
export type ThreadAnswer = readonly (Omit<FileReading, 'article'> & { readonly article?: readonly [EntryLine, OutlineLine]; readonly place?: BodyPlace })[];

const { contentDir, path } = workerData as ThreadData;
const bodies = openBodies(path);

parentPort?.on('message', (files: readonly string[]) => {
  parentPort?.postMessage(JSON.stringify(files.map(answerOf)));
});

function answerOf(file: string): ThreadAnswer[number] {
  const { article, ...reading } = readingOf(contentDir, file, bodies);
  const place = bodies.release(file);
  return { ...reading, ...(article && { article: [entryLine(article.entry), outlineLine(article.outline)] }), ...(place && { place }) };
}
