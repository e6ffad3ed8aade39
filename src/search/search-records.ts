import type { ArticleKey } from '../articles/article-key.ts';
import type { CatalogueEntry } from '../articles/article.ts';
import type { Corpus } from '../articles/corpus.ts';
import { headingIdsOf } from '../articles/heading-ids.ts';
import type { Locale } from '../locales/locales.ts';
import { topicKeyOf, topicNameOf } from '../locales/topics.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { SearchRecord, SearchTopic } from './search-record.ts';

/** The repaired Markdown of an article. */
export type ReadBody = (key: ArticleKey) => string;

/** The locale's articles as the index takes them, one by one, so that no more than one body is held. */
export function* searchRecords(corpus: Corpus, locale: Locale, readBody: ReadBody): Generator<SearchRecord> {
  for (const entry of corpus.catalogue.entriesOf(locale.code)) {
    yield searchRecordOf(entry, readBody(entry), corpus, locale);
  }
}

function searchRecordOf(entry: CatalogueEntry, body: string, corpus: Corpus, locale: Locale): SearchRecord {
  const { slug, title, description, keywords } = entry;
  const translations = corpus.catalogue.translationsOf(slug).filter((translation) => translation.locale !== entry.locale);
  const familiar: readonly string[] = locale.fallback;
  return {
    slug,
    title,
    description,
    aliases: titlesOf(translations),
    familiarAliases: titlesOf(translations.filter((translation) => familiar.includes(translation.locale))),
    topics: topicsOf(keywords, locale),
    sections: plainText(body, headingIdsOf(corpus.articleOf(entry), corpus.articlesOf(slug))),
  };
}

function titlesOf(entries: readonly CatalogueEntry[]): readonly string[] {
  return [...new Set(entries.map(({ title }) => title))];
}

function topicsOf(keywords: readonly string[], locale: Locale): readonly SearchTopic[] {
  const topics = new Map(keywords.map((keyword) => [topicKeyOf(keyword), topicNameOf(keyword, locale).name]));
  return [...topics].map(([key, name]) => ({ key, name }));
}
