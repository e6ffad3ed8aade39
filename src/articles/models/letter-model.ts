import { letterOf, lettersOf } from '../../locales/alphabet.ts';
import type { Letter } from '../../locales/alphabet.ts';
import { localeOf } from '../../locales/locales.ts';
import type { Site } from '../../site.ts';
import { letterPath } from '../address.ts';
import type { CatalogueEntry } from '../article.ts';
import type { Corpus } from '../corpus.ts';
import { indexPage, indexPages } from './index-page.ts';
import type { IndexPage } from './index-page.ts';
import type { IndexModel, LetterLink } from './page-model.ts';
import { perLocale } from './per-locale.ts';

/** The locale's alphabet, letters without articles included, and what else its titles begin with. */
export function letterLinks(site: Site, corpus: Corpus, locale: string, current?: string): readonly LetterLink[] {
  const found = entriesByLetter(corpus, locale);
  const letters = new Map<string, Letter>(lettersOf(localeOf(locale)).map((letter) => [letter.segment, letter]));
  for (const [segment, [first]] of found) if (first) letters.set(segment, letterOf(first.title, localeOf(locale)));
  return [...letters.values()]
    .toSorted((a, b) => a.order - b.order)
    .map(({ label, segment }) => ({
      label,
      href: letterPath(site, locale, segment),
      count: found.get(segment)?.length ?? 0,
      current: segment === current,
    }));
}

/** A page of the A–Z, from 1; undefined where there is none. */
export function letterModel(site: Site, corpus: Corpus, locale: string, { key, page }: IndexPage): IndexModel | undefined {
  const entries = entriesByLetter(corpus, locale).get(key) ?? [];
  const first = entries[0];
  if (!first) return undefined;
  const { label } = letterOf(first.title, localeOf(locale));
  return indexPage(site, { locale, label, labelLang: undefined, entries, pathOf: (number) => letterPath(site, locale, key, number) }, page);
}

export function letterPages(corpus: Corpus, locale: string): readonly IndexPage[] {
  return indexPages([...entriesByLetter(corpus, locale)].map(([key, entries]) => [key, entries.length]));
}

const entriesByLetter = perLocale((corpus, locale): ReadonlyMap<string, readonly CatalogueEntry[]> =>
  Map.groupBy(corpus.catalogue.entriesOf(locale), ({ title }) => letterOf(title, localeOf(locale)).segment),
);
