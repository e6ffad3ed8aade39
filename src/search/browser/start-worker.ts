import { pagefindStart } from '../bundle-format.ts';

/**
 * Starts the worker of the search, and hands it what Pagefind will ask for: fetched here, at once, for the worker's own
 * script is a journey away. Once a bundle.
 */
export function startWorker(base: string, locale: string): Worker {
  const known = started.get(base);
  if (known) return known;
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  started.set(base, worker);
  worker.postMessage({ kind: 'preload', number: 0, base, locale });
  for (const name of pagefindStart) {
    fetch(base + name)
      .then((response) => response.arrayBuffer())
      .catch(() => undefined)
      .then((bytes) => worker.postMessage({ kind: 'file', name, bytes }, bytes ? [bytes] : []));
  }
  return worker;
}

const started = new Map<string, Worker>();
