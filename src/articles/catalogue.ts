import { collatorOf, letterOf } from '../locales/alphabet.ts';
import { locales } from '../locales/locales.ts';
import type { Locale } from '../locales/locales.ts';
import { sortTitleOf } from '../locales/sort-title.ts';
import type { CatalogueEntry } from './article.ts';
import { addressOf } from './article-key.ts';
import type { ArticleKey } from './article-key.ts';
import { once } from './once.ts';

/** What exists, in which language, under which title. Nothing else decides it. */
export interface Catalogue {
  /** Locales that have at least one article, in table order. */
  readonly locales: readonly Locale[];
  /** Every slug of any locale, sorted by code unit. */
  readonly slugs: readonly string[];
  readonly find: (key: ArticleKey) => CatalogueEntry | undefined;
  /** The locale's articles in the order of its alphabet. */
  readonly entriesOf: (locale: string) => readonly CatalogueEntry[];
  /** The same article in every language that has it, in table order; empty for a slug that does not exist. */
  readonly translationsOf: (slug: string) => readonly CatalogueEntry[];
  /** The entries before and after it in its locale's alphabet. */
  readonly neighboursOf: (entry: CatalogueEntry) => { readonly previous: CatalogueEntry | undefined; readonly next: CatalogueEntry | undefined };
  /** Which of two entries comes first, for `sort`: by the table, then by the alphabet of the locale. */
  readonly compare: (a: CatalogueEntry, b: CatalogueEntry) => number;
}

export function catalogueOf(entries: Iterable<CatalogueEntry>): Catalogue {
  const byLocale = Map.groupBy(entries, ({ locale }) => locale);
  return catalogueOfSorted(locales.flatMap((locale) => inAlphabet(byLocale.get(locale.code) ?? [], locale)));
}

/** Of entries that stand in the order of the table, and those of a locale in that of its alphabet. */
export function catalogueOfSorted(entries: readonly CatalogueEntry[]): Catalogue {
  const byLocale = Map.groupBy(entries, ({ locale }) => locale);
  const bySlug = Map.groupBy(entries, ({ slug }) => slug);
  const entriesOf = (locale: string): readonly CatalogueEntry[] => byLocale.get(locale) ?? [];
  const placesIn = once((locale: string) => new Map(entriesOf(locale).map((entry, place) => [entry, place])));
  const placeOf = (entry: CatalogueEntry): number => placesIn(entry.locale).get(entry) ?? -2;
  const order = [...byLocale.keys()];
  return {
    locales: locales.filter(({ code }) => byLocale.has(code)),
    slugs: [...bySlug.keys()].sort(),
    find: ({ locale, slug }) => bySlug.get(slug)?.find((entry) => entry.locale === locale),
    entriesOf,
    translationsOf: (slug) => bySlug.get(slug) ?? [],
    neighboursOf: (entry) => {
      const place = placeOf(entry);
      return { previous: entriesOf(entry.locale)[place - 1], next: entriesOf(entry.locale)[place + 1] };
    },
    compare: (a, b) => order.indexOf(a.locale) - order.indexOf(b.locale) || placeOf(a) - placeOf(b),
  };
}

/** The same catalogue with other entries for some of its articles, under the titles that they have there. */
export function withEntries(catalogue: Catalogue, entries: readonly CatalogueEntry[]): Catalogue {
  const byAddress = new Map(entries.map((entry) => [addressOf(entry), entry]));
  const newest = (entry: CatalogueEntry): CatalogueEntry => byAddress.get(addressOf(entry)) ?? entry;
  const newestOrNone = (entry: CatalogueEntry | undefined): CatalogueEntry | undefined => entry && newest(entry);
  return {
    ...catalogue,
    find: (key) => newestOrNone(catalogue.find(key)),
    entriesOf: once((locale) => catalogue.entriesOf(locale).map(newest)),
    translationsOf: (slug) => catalogue.translationsOf(slug).map(newest),
    neighboursOf: (entry) => {
      const { previous, next } = catalogue.neighboursOf(catalogue.find(entry) ?? entry);
      return { previous: newestOrNone(previous), next: newestOrNone(next) };
    },
    compare: (a, b) => catalogue.compare(catalogue.find(a) ?? a, catalogue.find(b) ?? b),
  };
}

/** By letter of the index, then as titles sort. The keys are made once: a comparison alone would make them again. */
function inAlphabet(entries: readonly CatalogueEntry[], locale: Locale): readonly CatalogueEntry[] {
  const { compare } = collatorOf(locale);
  const keyed = entries.map((entry) => ({ entry, letter: letterOf(entry.title, locale).order, title: sortTitleOf(entry.title, locale) }));
  keyed.sort((a, b) => a.letter - b.letter || compare(a.title, b.title) || (a.entry.slug < b.entry.slug ? -1 : 1));
  return keyed.map(({ entry }) => entry);
}
