import workerUrl from './search-worker.ts?worker&url';
import { pagefindFiles, pagefindScript, workerStart } from '../bundle-format.ts';
import { warmFile } from './fetch-file.ts';
import { nextTask } from './next-task.ts';

/**
 * Starts the worker of the search, and hands it what it will ask for: fetched here, at once, for the worker's own script
 * is a journey away. Once a bundle. The largest files, which the worker needs last, are the last in the line.
 */
export function startWorker(base: string, locale: string): Worker {
  const known = started.get(base);
  if (known) return known;
  const worker = new Worker(workerUrl, { type: 'module' });
  started.set(base, worker);
  worker.postMessage({ kind: 'preload', number: 0, base, locale });
  void fetchFor(worker, base);
  return worker;
}

/** One a task: to ask for a file takes a slow device some milliseconds. */
async function fetchFor(worker: Worker, base: string): Promise<void> {
  await nextTask();
  // A script cannot be handed over; the browser's cache has it when the worker asks.
  fetch(base + pagefindScript).then((response) => response.arrayBuffer()).catch(() => undefined);
  for (const name of workerStart) {
    await nextTask();
    warmFile(base + name, { priority: largest.has(name) ? 'low' : 'auto' })
      .catch(() => undefined)
      .then((bytes) => worker.postMessage({ kind: 'file', name, bytes }));
  }
}

const largest: ReadonlySet<string> = new Set([pagefindFiles.engine, pagefindFiles.pages]);
const started = new Map<string, Worker>();
