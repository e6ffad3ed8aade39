import { keyOfPath } from '../../src/articles/address.ts';
import type { Catalogue } from '../../src/articles/catalogue.ts';
import type { PageBundle } from './page-bundle.ts';
import type { Page } from './page.ts';
import type { SitePlan } from './site-plan.ts';
import type { WrittenPage } from './write-pages.ts';

/** What one process of a build does. */
export interface Part {
  /** Whose pages and searches it makes. */
  readonly locales: readonly string[];
  /** File of a list of pages. */
  readonly pages: string;
  /** Codes of the locales whose search it makes. */
  readonly searches: readonly string[];
  readonly bundle: PageBundle;
  readonly snapshot: string;
  /** Where it writes. */
  readonly dir: string;
}

/** What a process tells the one that started it. */
export type PartMessage =
  | { readonly kind: 'pages'; /** Since the last message. */ readonly pages: readonly WrittenPage[] }
  | { readonly kind: 'done'; /** In bytes. */ readonly peakMemory: number };

/** A share of the work, and the locales that it is in. */
export interface Share {
  readonly locales: readonly string[];
  readonly pages: readonly Page[];
  readonly searches: readonly string[];
}

/** Deals the work to so many groups, a locale's pages and its search apart: the largest first, each to the group that has least. */
export function shareWork({ locales, entriesOf }: Catalogue, { pages, searches }: Pick<SitePlan, 'pages' | 'searches'>, groups: number): readonly Share[] {
  const codes = locales.map(({ code }) => code);
  const byLocale = Map.groupBy(pages, ({ path }) => keyOfPath('/', path, codes).locale);
  const weighed = [
    ...[...codes, undefined].map((locale) => ({ locale, pages: byLocale.get(locale) ?? [], searches: [], weight: byLocale.get(locale)?.length ?? 0 })),
    ...searches.map((code) => ({ locale: code, pages: [], searches: [code], weight: entriesOf(code).length * indexingShare })),
  ];
  const shares = Array.from({ length: groups }, () => ({ locales: [] as string[], pages: [] as Page[], searches: [] as string[], weight: 0 }));
  for (const work of weighed.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)) {
    const least = shares.reduce((best, share) => (share.weight < best.weight ? share : best));
    if (work.locale !== undefined && !least.locales.includes(work.locale)) least.locales.push(work.locale);
    for (const page of work.pages) least.pages.push(page);
    least.searches.push(...work.searches);
    least.weight += work.weight;
  }
  return shares.filter(({ weight }) => weight > 0);
}

/** To index an article takes so many times as long as to make its page. */
const indexingShare = 1.6;
