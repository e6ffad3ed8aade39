import { letterOf } from '../../locales/alphabet.ts';
import { localeOf } from '../../locales/locales.ts';
import type { Locale } from '../../locales/locales.ts';
import type { Site } from '../../site.ts';
import { articlePath, conceptPath, letterPath, localePath, urlOf } from '../address.ts';
import type { Article, CatalogueEntry } from '../article.ts';
import type { ArticleKey } from '../article-key.ts';
import { linkOf } from '../backlinks.ts';
import type { BacklinkSource } from '../backlinks.ts';
import type { Corpus } from '../corpus.ts';
import { headingIdsOf } from '../heading-ids.ts';
import { backlinkSources } from './backlink-sources.ts';
import type { ArticleLink, ArticleModel, Backlink, Translation } from './page-model.ts';
import { topicLinks } from './topic-model.ts';

/** How many backlinks are shown with their sentence. */
export const backlinkLimit = 12;

/** Everything the article's page shows but its body. Throws where the article does not exist. */
export function articleModel(site: Site, corpus: Corpus, key: ArticleKey): ArticleModel {
  const article = corpus.articleOf(key);
  const locale = localeOf(key.locale);
  const { entry } = article;
  const href = articlePath(site, key);
  const sources = backlinkSources(corpus, key);
  return {
    locale,
    slug: key.slug,
    title: entry.title,
    description: entry.description,
    digest: entry.digest,
    href,
    url: urlOf(site, href),
    conceptHref: conceptPath(site, key.slug),
    conceptUrl: urlOf(site, conceptPath(site, key.slug)),
    translations: translationsOf(site, corpus, key.slug, key.locale),
    missing: missingLocales(site, corpus, key.slug),
    topics: topicLinks(site, entry.keywords, locale),
    backlinks: sources.slice(0, backlinkLimit).map((source) => backlinkOf(site, source)),
    backlinkCount: sources.length,
    ...neighbours(site, corpus, entry),
    letter: letterLink(site, entry.title, locale),
    editHref: site.editUrl?.replace('{file}', entry.file.split('/').map(encodeURIComponent).join('/')),
    headingIds: headingIds(corpus, article),
  };
}

/** Every language that has the slug. `current` marks the page that the list stands on. */
export function translationsOf(site: Site, corpus: Corpus, slug: string, current: string | undefined): readonly Translation[] {
  return corpus.catalogue.translationsOf(slug).map((entry) => ({
    ...articleLink(site, entry),
    description: entry.description,
    current: entry.locale === current,
    url: urlOf(site, articlePath(site, entry)),
  }));
}

function missingLocales(site: Site, corpus: Corpus, slug: string): ArticleModel['missing'] {
  const present = new Set(corpus.catalogue.translationsOf(slug).map((entry) => entry.locale));
  return corpus.catalogue.locales
    .filter(({ code }) => !present.has(code))
    .map((locale) => ({ locale, href: localePath(site, locale.code) }));
}

function backlinkOf(site: Site, backlink: BacklinkSource): Backlink {
  const { entry } = backlink.article;
  const { sentence, at, text } = linkOf(backlink);
  const end = at + text.length;
  return { ...articleLink(site, entry), before: sentence.slice(0, at), words: sentence.slice(at, end), after: sentence.slice(end) };
}

function neighbours(site: Site, corpus: Corpus, entry: CatalogueEntry): Pick<ArticleModel, 'previous' | 'next'> {
  const { previous, next } = corpus.catalogue.neighboursOf(entry);
  return { previous: previous && articleLink(site, previous), next: next && articleLink(site, next) };
}

function articleLink(site: Site, entry: CatalogueEntry): ArticleLink {
  return { locale: localeOf(entry.locale), slug: entry.slug, title: entry.title, href: articlePath(site, entry) };
}

function letterLink(site: Site, title: string, locale: Locale): ArticleModel['letter'] {
  const { label, segment } = letterOf(title, locale);
  return { label, href: letterPath(site, locale.code, segment) };
}

function headingIds(corpus: Corpus, article: Article): readonly string[] {
  return headingIdsOf(article, corpus.articlesOf(article.entry.slug));
}
