import { localeOf } from '../../locales/locales.ts';
import type { Locale } from '../../locales/locales.ts';
import type { Site } from '../../site.ts';
import { conceptPath, localePath, urlOf } from '../address.ts';
import { translationsOf } from './article-model.ts';
import type { Corpus } from '../corpus.ts';
import { indexEntry } from './index-page.ts';
import { letterLinks } from './letter-model.ts';
import { mostLinked } from './most-linked.ts';
import type { ConceptModel, LocaleModel, SiteLocale } from './page-model.ts';
import { topicCounts } from './topic-model.ts';

/** How many articles the front page shows. */
const featuredCount = 8;

/** The front page of a locale. */
export function localeModel(site: Site, corpus: Corpus, code: string): LocaleModel {
  const href = localePath(site, code);
  return {
    locale: localeOf(code),
    href,
    url: urlOf(site, href),
    articleCount: corpus.catalogue.entriesOf(code).length,
    letters: letterLinks(site, corpus, code),
    topics: topicCounts(site, corpus, code),
    featured: mostLinked(corpus, code).slice(0, featuredCount).map((entry) => indexEntry(site, entry)),
    locales: siteLocales(site, corpus),
  };
}

/** Every locale that has articles. */
export function siteLocales(site: Site, corpus: Corpus): readonly SiteLocale[] {
  return corpus.catalogue.locales.map((locale) => {
    const href = localePath(site, locale.code);
    return { locale, href, url: urlOf(site, href), articleCount: corpus.catalogue.entriesOf(locale.code).length };
  });
}

/** The locale whose words stand on the pages of no language: the first of the site. */
export function chooserLocale(corpus: Corpus): Locale {
  return corpus.catalogue.locales[0] ?? localeOf('en');
}

/** The page of a slug over all languages. Throws where no language has it. */
export function conceptModel(site: Site, corpus: Corpus, slug: string): ConceptModel {
  const translations = translationsOf(site, corpus, slug, undefined);
  if (translations.length === 0) throw new Error(`There is no article “${slug}” in any language.`);
  const href = conceptPath(site, slug);
  const keywords = corpus.catalogue.translationsOf(slug).flatMap((entry) => entry.keywords);
  return { slug, href, url: urlOf(site, href), translations, topics: [...new Set(keywords)] };
}
