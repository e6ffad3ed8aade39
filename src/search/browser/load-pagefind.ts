import { entryTag, pagefindScript } from '../bundle-format.ts';

/** What is used of `pagefind.js`. */
export interface Pagefind {
  readonly search: (query: string, options?: { readonly filters?: Readonly<Record<string, string>> }) => Promise<PagefindAnswer>;
  readonly preload: (query: string) => Promise<void>;
  readonly filters: () => Promise<unknown>;
}

export interface PagefindAnswer {
  readonly results: readonly { readonly id: string; readonly score: number }[];
  readonly filters: { readonly topic?: Readonly<Record<string, number>> };
}

interface PagefindModule {
  readonly createInstance: (options: { readonly basePath: string; readonly metaCacheTag: string; readonly ranking: Ranking }) => Pagefind;
}

interface Ranking {
  readonly metaWeights: Readonly<Record<string, number>>;
  readonly pageLength: number;
}

/** Pagefind over the bundle at `base`. It works where it is loaded: in the worker of the search, or in Node. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind: PagefindModule = await import(/* @vite-ignore */ base + pagefindScript);
  return pagefind.createInstance({ basePath: base, metaCacheTag: entryTag, ranking });
}

const ranking: Ranking = { metaWeights: { title: 8, aliases: 3, headings: 2, topics: 1 }, pageLength: 0.6 };
