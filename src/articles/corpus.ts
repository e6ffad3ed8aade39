import type { Article, CatalogueEntry } from './article.ts';
import type { ArticleKey } from './article-key.ts';
import { backlinksOf } from './backlinks.ts';
import type { BacklinkSource } from './backlinks.ts';
import { catalogueOf } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { sortProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import type { RepairCounts } from './repair-counts.ts';
import type { Bodies } from './write-bodies.ts';

/** All that is known of a content folder: what exists, what links to what, and what is wrong. Bodies are on disk. */
export interface Corpus {
  readonly catalogue: Catalogue;
  /** Throws for an article that does not exist. */
  readonly articleOf: (key: ArticleKey) => Article;
  /** The article in all languages that have it, in table order. */
  readonly articlesOf: (slug: string) => readonly Article[];
  /** What links to a slug, in any language: one source an article, in catalogue order. */
  readonly backlinksTo: (slug: string) => readonly BacklinkSource[];
  /** Images and documents under the content folder. */
  readonly media: ReadonlySet<string>;
  /** Sorted by file and line. */
  readonly problems: readonly Problem[];
  /** Where a build keeps what it parsed; undefined where bodies are read from their sources. */
  readonly bodies?: Bodies;
  /** With bodies: repairs are counted then, and not among the problems. */
  readonly repairs?: RepairCounts;
}

export interface CorpusParts {
  readonly articles: readonly Article[];
  readonly media: Iterable<string>;
  readonly problems: readonly Problem[];
}

/** `catalogue` is that of the same entries, where there is one already. */
export function corpusOf(parts: CorpusParts, catalogue = catalogueOf(parts.articles.map(({ entry }) => entry))): Corpus {
  const byEntry = new Map(parts.articles.map((article) => [article.entry, article]));
  const articleIn = (entry: CatalogueEntry | undefined, { locale, slug }: ArticleKey): Article => {
    const article = entry && byEntry.get(entry);
    if (!article) throw new Error(`There is no article “${slug}” in “${locale}”.`);
    return article;
  };
  const articleOf = (key: ArticleKey): Article => articleIn(catalogue.find(key), key);
  let backlinks: ReadonlyMap<string, readonly BacklinkSource[]> | undefined;
  return {
    catalogue,
    articleOf,
    articlesOf: (slug) => catalogue.translationsOf(slug).map((entry) => articleIn(entry, entry)),
    // Made when first asked for: not every use of a corpus needs them, and there are seven an article.
    backlinksTo: (slug) => (backlinks ??= backlinksOf(catalogue, articleOf)).get(slug) ?? [],
    media: new Set(parts.media),
    problems: sortProblems(parts.problems),
  };
}
