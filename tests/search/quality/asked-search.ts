import { openTinySearch } from '../tiny-bundle.ts';

/** A search as it is examined: it answers with slugs, best first. */
export interface AskedSearch {
  readonly find: (query: string, limit: number) => Promise<readonly string[]>;
  /** While the query is being typed. */
  readonly suggest: (typed: string, limit: number) => Promise<readonly string[]>;
}

/** The browser's own, over a bundle on the disk. */
export function ownSearch(dir: string, locale: string): AskedSearch {
  const search = openTinySearch(dir, locale);
  return {
    find: async (query, limit) => (await search.findOwn(query, { limit })).hits.map(({ slug }) => slug),
    suggest: async (typed, limit) => (await search.suggest(typed, limit)).map(({ slug }) => slug),
  };
}
