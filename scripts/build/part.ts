import { keyOfPath } from '../../src/articles/address.ts';
import type { Catalogue } from '../../src/articles/catalogue.ts';
import type { PageBundle } from './page-bundle.ts';
import type { Page } from './page.ts';

/** What one process of a build does. */
export type Part = {
  /** Whose pages or searches it makes. */
  readonly locales: readonly string[];
  /** Where it writes. */
  readonly dir: string;
  readonly snapshot: string;
} & ({ readonly kind: 'search' } | { readonly kind: 'pages'; readonly bundle: PageBundle; /** File of a list of pages. */ readonly pages: string });

/** What a process tells the one that started it. */
export type PartMessage =
  | { readonly kind: 'pages'; readonly count: number }
  | { readonly kind: 'done'; /** In bytes. */ readonly peakMemory: number };

/** A share of the pages and the locales that they are in. */
export interface PageShare {
  readonly locales: readonly string[];
  readonly pages: readonly Page[];
}

/** Deals pages to so many groups, locale by locale: the largest first, each to the group that has least. */
export function sharePages({ locales }: Catalogue, pages: readonly Page[], groups: number): readonly PageShare[] {
  const codes = locales.map(({ code }) => code);
  const byLocale = Map.groupBy(pages, ({ path }) => keyOfPath('/', path, codes).locale);
  const shares = Array.from({ length: groups }, () => ({ locales: [] as string[], pages: [] as Page[] }));
  for (const [locale, list] of [...byLocale].toSorted(([, a], [, b]) => b.length - a.length)) {
    const least = shares.reduce((best, share) => (share.pages.length < best.pages.length ? share : best));
    if (locale !== undefined) least.locales.push(locale);
    for (const page of list) least.pages.push(page);
  }
  return shares.filter((share) => share.pages.length > 0);
}
