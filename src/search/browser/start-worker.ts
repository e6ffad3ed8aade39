import { entryTag, pagefindFiles } from '../bundle-format.ts';
import type { Message } from './worker-messages.ts';

/**
 * Starts the worker of the search, and hands it what Pagefind will ask for: fetched here, at once, for the worker's own
 * script is a journey away. Once a bundle.
 */
export function startWorker(base: string, locale: string): Worker {
  const known = started.get(base);
  if (known) return known;
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  started.set(base, worker);
  const tell = (message: Message, moved: Transferable[] = []): void => worker.postMessage(message, moved);
  tell({ kind: 'preload', number: 0, base, locale });
  const { entry, engine, pages } = pagefindFiles;
  for (const name of [`${entry}?ts=${entryTag}`, engine, pages]) {
    const url = new URL(`${base}${name}`, location.href).href;
    const bytes = fetch(url).then((response) => (response.ok ? response.arrayBuffer() : undefined));
    bytes.then((file) => tell({ kind: 'file', url, bytes: file }, file && [file])).catch(() => tell({ kind: 'file', url, bytes: undefined }));
  }
  return worker;
}

const started = new Map<string, Worker>();
