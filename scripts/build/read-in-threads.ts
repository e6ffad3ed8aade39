import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { entryOfLine, outlineOfLine } from '../../src/articles/article-line.ts';
import { chunksOf } from '../../src/articles/chunks-of.ts';
import { readOneByOne } from '../../src/articles/read-corpus.ts';
import type { ReadFiles } from '../../src/articles/read-corpus.ts';
import { sharedStrings } from '../../src/articles/shared-strings.ts';
import type { ArticleCache } from '../../src/articles/write-article-cache.ts';
import type { ThreadAnswer, ThreadData } from './read-thread.ts';

/** Reads many files in several threads: a round of batches is read while the one before is taken in. */
export function readInThreads(contentDir: string, { bodies, bodiesPath }: ArticleCache): ReadFiles {
  return async function* (files) {
    if (files.length < filesWorthThreads) return yield* readOneByOne(files, { contentDir, bodies });
    const threads = availableParallelism();
    const shared = sharedStrings();
    const readers = Array.from({ length: threads }, (_, thread) => startReader({ contentDir, path: bodiesPath(thread) }));
    const rounds = chunksOf(chunksOf(files, batchSize), threads);
    const read = (round: number): Promise<readonly ThreadAnswer[]> => Promise.all((rounds[round] ?? []).flatMap((batch, place) => readers[place]?.read(batch) ?? []));
    try {
      let waiting = read(0);
      for (const round of rounds.keys()) {
        const answers = await waiting;
        waiting = read(round + 1);
        yield answers.flat().map(({ place, article, ...reading }) => {
          if (place) bodies.adopt(reading.file, { ...place, path: shared(place.path), targets: place.targets.map(shared) });
          return article ? { ...reading, article: { entry: entryOfLine(article[0], shared), outline: outlineOfLine(article[1], shared) } } : reading;
        });
      }
    } finally {
      await Promise.all(readers.map(({ stop }) => stop()));
    }
  };
}

interface Reader {
  /** One batch at a time. */
  readonly read: (files: readonly string[]) => Promise<ThreadAnswer>;
  readonly stop: () => Promise<unknown>;
}

function startReader(workerData: ThreadData): Reader {
  const worker = new Worker(new URL('./read-thread.ts', import.meta.url), { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngGeneration } });
  return {
    read: (files) => {
      const { promise, resolve, reject } = Promise.withResolvers<string>();
      worker.removeAllListeners().once('message', resolve).once('error', reject);
      worker.postMessage(files);
      return promise.then((answer) => JSON.parse(answer) as ThreadAnswer);
    },
    stop: () => worker.terminate(),
  };
}

/** Nearly all that an article leaves is garbage at once: in so many megabytes for what is new, less of it is looked at twice. */
const youngGeneration = 64;
const batchSize = 250;
const filesWorthThreads = 2_000;
