import { Worker } from 'node:worker_threads';
import type { ContentState } from '../../src/articles/read-content-state.ts';

/** Reads the state of a content folder in a thread: of a large one that takes as long as what is known of it takes to be read. */
export function lookAtContent(contentDir: string): Promise<ContentState> {
  const { promise, resolve, reject } = Promise.withResolvers<ContentState>();
  new Worker(new URL('./content-thread.ts', import.meta.url), { workerData: contentDir }).once('message', resolve).once('error', reject);
  // It may fail before anyone waits for it.
  promise.catch(() => undefined);
  return promise;
}
