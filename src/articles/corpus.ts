import type { Article, CatalogueEntry } from './article.ts';
import { addressOf } from './article-key.ts';
import type { ArticleKey } from './article-key.ts';
import { backlinksOf } from './backlinks.ts';
import type { BacklinkSource } from './backlinks.ts';
import { catalogueOf, withEntries } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { once } from './once.ts';
import { sortProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import type { ProblemCounts } from './problem-counts.ts';
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
  /** What is counted and not among the problems: repairs, where bodies are kept, and all of articles that are as an earlier build found them. */
  readonly counts?: ProblemCounts;
  /** How it was read; undefined where it was not read from its sources. */
  readonly reading?: CorpusReading;
  /** How it differs from the one that is kept; undefined where more than a few texts does. */
  readonly sinceKept?: ChangeSinceKept;
}

export interface ChangeSinceKept {
  /** Of the kept corpus. */
  readonly id: string;
  /** Articles with other bodies. Front matter, the ids of headings and what is linked to are as they were, everywhere. */
  readonly bodies: readonly ArticleKey[];
}

export interface CorpusReading {
  /** Before any file was; milliseconds since 1970. */
  readonly startedAt: number;
  /** Of the names of all files, and of what was wrong with those that could not be read. */
  readonly listDigest: string;
  /** What was told of a file, counted, repairs included. */
  readonly countsOf: (file: string) => ProblemCounts;
}

export interface CorpusParts {
  readonly articles: readonly Article[];
  readonly media: Iterable<string>;
  readonly problems: readonly Problem[];
  /** As in `Corpus`, where they are known already. */
  readonly backlinksTo?: Corpus['backlinksTo'];
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
  // Made when first asked for: not every use of a corpus needs them, and there are seven an article.
  const backlinks = once<void, ReturnType<typeof backlinksOf>>(() => backlinksOf(catalogue.locales.flatMap(({ code }) => catalogue.entriesOf(code).map(articleOf))));
  return {
    catalogue,
    articleOf,
    articlesOf: (slug) => catalogue.translationsOf(slug).map((entry) => articleIn(entry, entry)),
    backlinksTo: parts.backlinksTo ?? ((slug) => backlinks().get(slug) ?? []),
    media: new Set(parts.media),
    problems: sortProblems(parts.problems),
  };
}

/** The corpus with other texts for some of its articles, under the titles that they have there. Nothing is looked through for it. */
export function withArticles(corpus: Corpus, articles: readonly Article[]): Corpus {
  const { base, changed } = grounds.get(corpus) ?? { base: corpus, changed: new Map<string, Article>() };
  const all = new Map([...changed, ...articles.map((article) => [addressOf(article.entry), article] as const)]);
  const catalogue = withEntries(base.catalogue, Array.from(all.values(), ({ entry }) => entry));
  const articleOf = (key: ArticleKey): Article => all.get(addressOf(key)) ?? base.articleOf(key);
  const replaced = new Set(Array.from(all.values(), ({ entry }) => base.articleOf(entry)));
  const backlinks = backlinksOf(all.values());
  const { media, problems, bodies } = base;
  const made: Corpus = {
    media,
    problems,
    ...(bodies && { bodies }),
    catalogue,
    articleOf,
    articlesOf: (slug) => catalogue.translationsOf(slug).map(articleOf),
    backlinksTo: once(backlinksTo),
  };
  grounds.set(made, { base, changed: all });
  return made;

  /** The same list where none has changed: what is made of a list is kept with it. */
  function backlinksTo(slug: string): readonly BacklinkSource[] {
    const before = base.backlinksTo(slug);
    const stay = before.filter(({ article }) => !replaced.has(article));
    const newest = backlinks.get(slug) ?? [];
    if (stay.length === before.length && newest.length === 0) return before;
    return [...stay, ...newest].sort((a, b) => catalogue.compare(a.article.entry, b.article.entry));
  }
}

/** Slugs of all that an article links to, each once, sorted. */
export function targetsOf({ outline }: Article): readonly string[] {
  return [...new Set(outline.links.map(({ slug }) => slug))].sort();
}

/** What a changed corpus was made from: change upon change is one change of the first. */
const grounds = new WeakMap<Corpus, { readonly base: Corpus; readonly changed: ReadonlyMap<string, Article> }>();
