import { entryTag, pagefindFiles } from '../bundle-format.ts';

/**
 * Fetches, at once, what a first question needs, while the script that asks it is still on its way. Pagefind would ask for
 * one after the other; it finds them in the browser's cache. What cannot be fetched now is fetched, or missed, later.
 */
export function warmBundle(base: string): void {
  preload(`${base}search.gzip`, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
  preload(`${base}${pagefindFiles.script}`, { rel: 'modulepreload' });
  const { worker, engine, entry, pages } = pagefindFiles;
  for (const name of [worker, engine, `${entry}?ts=${entryTag}`, pages]) fetch(`${base}${name}`, { priority: 'low' }).catch(() => undefined);
}

function preload(href: string, attributes: { readonly rel: string; readonly as?: string; readonly crossOrigin?: string }): void {
  document.head.append(Object.assign(document.createElement('link'), { ...attributes, href }));
}
