import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articlePath, feedPath, localePath, urlOf } from '../articles/address.ts';
import type { CatalogueEntry } from '../articles/article.ts';
import type { Locale } from '../locales/locales.ts';
import { format, messagesOf } from '../locales/message.ts';
import { renderFeed } from './feed.ts';
import type { Feed, FeedItem } from './feed.ts';
import { builtLocales } from './output-options.ts';
import type { OutputOptions } from './output-options.ts';

/** How many articles a feed holds. */
const feedLength = 50;

/** Writes `hi/feed.xml` for each locale: the articles that most others link to. */
export async function writeFeeds(options: OutputOptions): Promise<void> {
  for (const locale of builtLocales(options)) {
    const path = feedPath(options.site, locale.code).slice(options.site.basePath.length);
    await mkdir(join(options.dir, locale.code), { recursive: true });
    await writeFile(join(options.dir, path), renderFeed(feedOf(options, locale)));
  }
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
    items: mostLinked(options, locale).map((entry) => itemOf(options, entry)),
  };
}

function mostLinked({ corpus }: OutputOptions, { code }: Locale): readonly CatalogueEntry[] {
  const count = ({ slug }: CatalogueEntry): number => corpus.backlinksTo(slug).length;
  return corpus.catalogue.entriesOf(code).toSorted((a, b) => count(b) - count(a)).slice(0, feedLength);
}

function itemOf({ site }: OutputOptions, entry: CatalogueEntry): FeedItem {
  return { title: entry.title, description: entry.description, url: urlOf(site, articlePath(site, entry)) };
}
