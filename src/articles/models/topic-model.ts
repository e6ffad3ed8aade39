import { localeOf } from '../../locales/locales.ts';
import { topicKeyOf, topicNameOf } from '../../locales/topics.ts';
import type { Locale } from '../../locales/locales.ts';
import type { Site } from '../../site.ts';
import { topicPath, urlOf } from '../address.ts';
import type { CatalogueEntry } from '../article.ts';
import type { Corpus } from '../corpus.ts';
import { indexPage, indexPages } from './index-page.ts';
import type { IndexPage } from './index-page.ts';
import type { IndexModel, TopicLink } from './page-model.ts';
import { perLocale } from './per-locale.ts';

/** An article's keywords as links to its locale's topic pages. */
export function topicLinks(site: Site, keywords: readonly string[], locale: Locale): readonly TopicLink[] {
  return [...byTopicKey(keywords)].map(([key, keyword]) => {
    const { name, lang } = topicNameOf(keyword, locale);
    return { key, name, lang, href: topicPath(site, locale.code, key) };
  });
}

/** The locale's topics, those with most articles first. */
export function topicCounts(site: Site, corpus: Corpus, locale: string): readonly (TopicLink & { readonly count: number })[] {
  return [...topicsOf(corpus, locale)]
    .flatMap(([, { keyword, entries }]) => topicLinks(site, [keyword], localeOf(locale)).map((link) => ({ ...link, count: entries.length })))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** A page of a topic, from 1; undefined where there is none. */
export function topicModel(site: Site, corpus: Corpus, locale: string, { key, page }: IndexPage): IndexModel | undefined {
  const topic = topicsOf(corpus, locale).get(key);
  if (!topic) return undefined;
  const { name, lang } = topicNameOf(topic.keyword, localeOf(locale));
  const pathOf = (number: number): string => topicPath(site, locale, key, number);
  const model = indexPage(site, { locale, label: name, labelLang: lang, entries: topic.entries, pathOf }, page);
  return model && { ...model, alternates: page === 1 ? alternatesOf(site, corpus, key) : [] };
}

export function topicPages(corpus: Corpus, locale: string): readonly IndexPage[] {
  return indexPages([...topicsOf(corpus, locale)].map(([key, { entries }]) => [key, entries.length]));
}

/** Topics that a locale has, sorted. */
export function topicKeys(corpus: Corpus, locale: string): readonly string[] {
  return [...topicsOf(corpus, locale).keys()].sort();
}

interface Topic {
  readonly keyword: string;
  readonly entries: CatalogueEntry[];
}

const topicsOf = perLocale((corpus, locale): ReadonlyMap<string, Topic> => {
  const topics = new Map<string, Topic>();
  for (const entry of corpus.catalogue.entriesOf(locale)) {
    for (const [key, keyword] of byTopicKey(entry.keywords)) {
      const topic = topics.get(key) ?? { keyword, entries: [] };
      topic.entries.push(entry);
      topics.set(key, topic);
    }
  }
  return topics;
});

function byTopicKey(keywords: readonly string[]): ReadonlyMap<string, string> {
  return new Map(keywords.map((keyword) => [topicKeyOf(keyword), keyword]));
}

function alternatesOf(site: Site, corpus: Corpus, key: string): IndexModel['alternates'] {
  return corpus.catalogue.locales
    .filter(({ code }) => topicsOf(corpus, code).has(key))
    .map((locale) => {
      const href = topicPath(site, locale.code, key);
      return { locale, href, url: urlOf(site, href) };
    });
}
