import { pagefindStart, workerStart } from '../bundle-format.ts';
import { fetchFile } from './fetch-file.ts';

/**
 * In the worker of the search: what is asked for first, partly one after the other, has been fetched by the page at once, and is
 * handed out when it has come. No cache is relied on; each file is given once.
 */
export function expectFiles(base: string): void {
  if (expected.size > 0) return;
  for (const name of workerStart) {
    expected.set(absolute(base + name), new Promise((resolve) => received.set(name, resolve)));
  }
  const fetchNow = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const bytes = await taken(input);
    return bytes ? new Response(bytes) : fetchNow(input, init);
  };
}

/** In the worker, of another bundle than the page's: what Pagefind asks for one after the other is fetched at once. */
export function fetchAhead(base: string): void {
  if (expected.size === 0) return;
  for (const name of pagefindStart) {
    const url = absolute(base + name);
    if (!expected.has(url)) expected.set(url, fetchFile(url).catch(() => undefined));
  }
}

/** Nothing where the page could not fetch it: it is asked for again. */
export function receiveFile(name: string, bytes: ArrayBuffer | undefined): void {
  received.get(name)?.(bytes);
}

function taken(input: string | URL | Request): Promise<ArrayBuffer | undefined> | undefined {
  const url = absolute(input instanceof Request ? input.url : input);
  const file = expected.get(url);
  expected.set(url, undefined);
  return file;
}

function absolute(url: string | URL): string {
  return new URL(url, globalThis.location.href).href;
}

const expected = new Map<string, Promise<ArrayBuffer | undefined> | undefined>();
const received = new Map<string, (bytes: ArrayBuffer | undefined) => void>();
