import { articlePath, feedPath, localePath, urlOf } from '../articles/address.ts';
import type { CatalogueEntry } from '../articles/article.ts';
import { mostLinked } from '../articles/models/most-linked.ts';
import type { Locale } from '../locales/locales.ts';
import { format, messagesOf } from '../locales/message.ts';
import { renderFeed } from './feed.ts';
import type { Feed, FeedItem } from './feed.ts';
import { textOutput } from './output.ts';
import type { Output } from './output.ts';
import { builtLocales } from './output-options.ts';
import type { OutputOptions } from './output-options.ts';

/** `hi/feed.xml` for each locale: the articles that most others link to. */
export function feedOutputs(options: OutputOptions): readonly Output[] {
  return builtLocales(options).map((locale) => textOutput(feedPath(options.site, locale.code).slice(options.site.basePath.length), renderFeed(feedOf(options, locale))));
}

function feedOf(options: OutputOptions, locale: Locale): Feed {
  const { site, corpus } = options;
  const { siteTagline, siteDescription } = messagesOf(locale);
  return {
    title: `${site.name} – ${siteTagline}`,
    description: format(siteDescription, { languages: corpus.catalogue.locales.length }, locale),
    lang: locale.lang,
    url: urlOf(site, localePath(site, locale.code)),
    feedUrl: urlOf(site, feedPath(site, locale.code)),
    items: mostLinked(corpus, locale.code).map((entry) => itemOf(options, entry)),
  };
}

function itemOf({ site }: OutputOptions, entry: CatalogueEntry): FeedItem {
  return { title: entry.title, description: entry.description, url: urlOf(site, articlePath(site, entry)) };
}
