import { keyOfPath } from '../../src/articles/address.ts';
import type { PageBundle } from './page-bundle.ts';
import type { Page } from './page.ts';
import type { WrittenPage } from './write-pages.ts';

/** What one process of a build does. When it has made its search, it asks for another, as long as there are any. */
export interface Part {
  /** Codes of those whose pages it makes. */
  readonly locales: readonly string[];
  /** File of a list of pages. */
  readonly pages: string;
  /** Code of the locale whose search it makes first. */
  readonly search: string | undefined;
  readonly bundle: PageBundle;
  readonly snapshot: string;
  /** Where it writes. */
  readonly dir: string;
}

/** What a process tells the one that started it. */
export type PartMessage =
  | { readonly kind: 'pages'; /** Since the last message. */ readonly pages: readonly WrittenPage[] }
  | { readonly kind: 'free' }
  | { readonly kind: 'done'; /** In bytes. */ readonly peakMemory: number };

/** The answer to one that is free: the code of the locale whose search it is to make; none where all are made or being made. */
export interface NextSearch {
  readonly code?: string | undefined;
}

/** A share of the pages, and the locales that they are in. */
export interface Share {
  readonly locales: readonly string[];
  readonly pages: readonly Page[];
}

/** Deals the pages to so many groups by their locales, the largest first, each to the group that has least. The smallest group is first. */
export function sharePages(codes: readonly string[], pages: readonly Page[], groups: number): readonly Share[] {
  const shares = Array.from({ length: groups }, () => ({ locales: [] as string[], pages: [] as Page[] }));
  const byLocale = Map.groupBy(pages, ({ path }) => keyOfPath('/', path, codes).locale);
  for (const [locale, own] of [...byLocale].sort(([, a], [, b]) => b.length - a.length)) {
    const least = shares.reduce((best, share) => (share.pages.length < best.pages.length ? share : best));
    if (locale !== undefined) least.locales.push(locale);
    for (const page of own) least.pages.push(page);
  }
  return shares.sort((a, b) => a.pages.length - b.pages.length);
}
