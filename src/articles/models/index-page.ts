import { localeOf } from '../../locales/locales.ts';
import type { Site } from '../../site.ts';
import { articlePath, urlOf } from '../address.ts';
import type { CatalogueEntry } from '../article.ts';
import { chunksOf } from '../chunks-of.ts';
import type { IndexEntry, IndexModel } from './page-model.ts';

/** An index page lists at most this many articles. */
export const indexPageSize = 200;

/** Address of an index page for Astro: the letter or topic, and the page from 1. */
export interface IndexPage {
  readonly key: string;
  readonly page: number;
}

export interface IndexList {
  readonly locale: string;
  readonly label: string;
  readonly labelLang: string | undefined;
  readonly entries: readonly CatalogueEntry[];
  readonly pathOf: (page: number) => string;
}

/** A page of the list, from 1; undefined past the end. */
export function indexPage(site: Site, list: IndexList, page: number): IndexModel | undefined {
  const chunks = chunksOf(list.entries, indexPageSize);
  const entries = chunks[page - 1];
  if (!entries) return undefined;
  const href = list.pathOf(page);
  return {
    locale: localeOf(list.locale),
    href,
    url: urlOf(site, href),
    label: list.label,
    labelLang: list.labelLang,
    entries: entries.map((entry) => indexEntry(site, entry)),
    count: list.entries.length,
    page,
    pages: chunks.map((chunk, place) => ({
      number: place + 1,
      href: list.pathOf(place + 1),
      from: chunk[0]?.title ?? '',
      to: chunk.at(-1)?.title ?? '',
      current: place + 1 === page,
    })),
    alternates: [],
  };
}

/** One row a page, for lists of the given lengths. */
export function indexPages(lengths: Iterable<readonly [key: string, length: number]>): readonly IndexPage[] {
  return Array.from(lengths).flatMap(([key, length]) =>
    Array.from({ length: Math.ceil(length / indexPageSize) }, (_, index) => ({ key, page: index + 1 })),
  );
}

export function indexEntry(site: Site, entry: CatalogueEntry): IndexEntry {
  return { slug: entry.slug, title: entry.title, description: entry.description, href: articlePath(site, entry) };
}
