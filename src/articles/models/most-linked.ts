import type { CatalogueEntry } from '../article.ts';
import type { Corpus } from '../corpus.ts';
import { perLocale } from './per-locale.ts';

/** The locale's articles that most others link to, at most fifty. */
export const mostLinked = perLocale((corpus: Corpus, locale: string): readonly CatalogueEntry[] => {
  const counted = corpus.catalogue.entriesOf(locale).map((entry) => ({ entry, count: corpus.backlinksTo(entry.slug).length }));
  return counted.sort((a, b) => b.count - a.count).slice(0, 50).map(({ entry }) => entry);
});
