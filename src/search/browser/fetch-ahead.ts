import { entryTag, pagefindFiles } from '../bundle-format.ts';

/**
 * In the worker of the search: fetches at once what Pagefind would ask for one after the other, and hands it out when it
 * asks. No cache is relied on; each answer is given once.
 */
export function fetchAhead(base: string): void {
  if (ahead.size > 0) return;
  const { entry, engine, pages } = pagefindFiles;
  const fetchNow = globalThis.fetch.bind(globalThis);
  for (const name of [`${entry}?ts=${entryTag}`, engine, pages]) {
    const url = new URL(`${base}${name}`, globalThis.location.href).href;
    const response = fetchNow(url);
    response.catch(() => undefined);
    ahead.set(url, response);
  }
  globalThis.fetch = (input, init) => taken(input) ?? fetchNow(input, init);
}

function taken(input: string | URL | Request): Promise<Response> | undefined {
  const url = new URL(input instanceof Request ? input.url : input, globalThis.location.href).href;
  const response = ahead.get(url);
  ahead.set(url, undefined);
  return response;
}

const ahead = new Map<string, Promise<Response> | undefined>();
