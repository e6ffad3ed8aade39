import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/**
 * How the scripts of the search are parted into files. Its worker (`./name.ts?worker&url`) shares those of the page that
 * starts it: Vite would build it apart, with files of its own, which a reader would have to fetch as well. What every
 * search needs is one file, so that few are fetched at once.
 */
export function searchChunks(): Plugin {
  return {
    name: 'glossarium-search-chunks',
    apply: 'build',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build: { rolldownOptions: { output: { codeSplitting: { groups: [...groups] } } } } } : undefined),
    load(id) {
      if (id === preloadHelper) return preloadCode(this.environment.config.base);
      if (!id.endsWith(workerQuery) || this.environment.config.consumer !== 'client') return undefined;
      const chunk = this.emitFile({ type: 'chunk', id: id.slice(0, -workerQuery.length) });
      return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
    },
  };
}

/** What a page has before its reader wants to search, and what is needed then; the languages stay apart from both. */
const groups = [
  { name: 'locales', test: /\/locales\/locales\.ts$/, priority: 3 },
  { name: 'search-start', test: /\/search\/(bundle-format|analyse\/(alike-characters|letters-modules)|browser\/(fetch-file|likely-shard|next-task|start-worker|warm-suggestions))\.ts$|\/components\/search-element\.ts$|preload-helper/, priority: 2 },
  { name: 'search-core', test: /\/search\/(browser\/.*|[^/]+|analyse\/(fold|irregular|load-analyser|load-letters|remembered|sound-key|spaced-letters|stemmed|words))\.ts$|\/components\/search-(hit|words)\.ts$/, priority: 1, minShareCount: 2 },
] as const;

/** Vite's module that dynamic imports go through. Its own needs a document, which a worker has not. */
const preloadHelper = '\0vite/preload-helper.js';
const workerQuery = '?worker&url';

/** A module's imports are fetched with it, not after it; for a worker, the page has done that. */
function preloadCode(base: string): string {
  return `const known = new Set();
export const __vitePreload = (load, files = []) => {
  for (const file of globalThis.document ? files : []) {
    if (known.has(file)) continue;
    known.add(file);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }));
  }
  return load();
};`;
}
