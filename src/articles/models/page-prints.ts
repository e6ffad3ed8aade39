import { anyTarget } from '../body-targets.ts';
import type { ArticleKey } from '../article-key.ts';
import type { CatalogueEntry } from '../article.ts';
import { printOfLink } from '../backlinks.ts';
import type { BacklinkSource } from '../backlinks.ts';
import type { Corpus } from '../corpus.ts';
import { headingIdsOf } from '../heading-ids.ts';
import { once } from '../once.ts';
import { headwordShardCount } from '../../search/bundle-format.ts';
import { textHash } from '../text-hash.ts';
import { backlinkLimit } from './article-model.ts';
import { backlinkSources } from './backlink-sources.ts';
import { mostLinked } from './most-linked.ts';
import { topicKeys } from './topic-model.ts';

/**
 * A print is the hash of all that a page is made from: while it stays, the page's bytes stay. It is taken from what the
 * page's model is made of, which is quicker to look up than the model is to make. The code of the pages and the settings
 * are not part of it.
 */
export interface PagePrints {
  readonly article: (key: ArticleKey) => string;
  readonly concept: (slug: string) => string;
  /** Of the pages that list articles: letters and topics. */
  readonly lists: (locale: string) => string;
  /** Of every other page of a locale. */
  readonly locale: (locale: string) => string;
  /** Of the pages of no language. */
  readonly root: () => string;
  /** Of the locale's search. */
  readonly search: (locale: string) => string;
}

/** The corpus must keep its bodies. */
export function pagePrints(corpus: Corpus): PagePrints {
  const { catalogue, bodies, media } = corpus;
  const printOf = (value: unknown): string => textHash(JSON.stringify(value));
  const codes = catalogue.locales.map(({ code }) => code);
  const named = (entry: CatalogueEntry | undefined): unknown => entry && [entry.locale, entry.slug, entry.title];

  const concept = once((slug: string) => printOf([codes[0], shards(codes[0] ?? ''), catalogue.translationsOf(slug).map(({ locale, title, description, keywords, file }) => [locale, title, description, keywords, file])]));
  const titles = once((slug: string) => printOf(catalogue.translationsOf(slug).map(({ locale, title }) => [locale, title])));
  const everything = once<void, string>(() => printOf(catalogue.slugs.map((slug) => titles(slug))));
  const counts = once<void, string>(() => printOf(codes.map((code) => [code, catalogue.entriesOf(code).length])));
  const topics = once<void, string>(() => printOf(codes.map((code) => topicKeys(corpus, code))));
  const lists = once((locale: string) => printOf([topics(), catalogue.entriesOf(locale).map(({ slug, title, description, keywords }) => [slug, title, description, keywords])]));
  const source = once((backlink: BacklinkSource) => printOf([named(backlink.article.entry), printOfLink(backlink)]));
  const shards = (code: string): number => headwordShardCount(catalogue.entriesOf(code).length);
  const versions = once((slug: string) => corpus.articlesOf(slug));
  const headingIds = once((entry: CatalogueEntry) => headingIdsOf(corpus.articleOf(entry), versions(entry.slug)).join(' '));

  const bodyOf = ({ file }: CatalogueEntry): { readonly digest: string; readonly targets: readonly string[] } => {
    const place = bodies?.findPlace(file);
    if (!place) throw new Error(`The body of ${file} is not kept.`);
    return place;
  };
  const target = (name: string): string => (name === anyTarget ? everything() + [...media].join() : `${name}${titles(name)}${media.has(name)}`);

  return {
    concept,
    lists,
    article: (key) => {
      const entry = corpus.articleOf(key).entry;
      const { digest, targets } = bodyOf(entry);
      const { previous, next } = catalogue.neighboursOf(entry);
      const sources = backlinkSources(corpus, key);
      const shown = sources.slice(0, backlinkLimit).map(source);
      return printOf([codes, shards(key.locale), concept(key.slug), digest, headingIds(entry), named(previous), named(next), sources.length, shown, targets.map(target)]);
    },
    locale: (locale) => printOf([lists(locale), counts(), mostLinked(corpus, locale).map(({ slug }) => slug)]),
    root: counts,
    search: (locale) =>
      printOf([
        codes,
        catalogue.entriesOf(locale).map((entry) => [entry.slug, entry.title, entry.description, entry.keywords, bodyOf(entry).digest, headingIds(entry), titles(entry.slug)]),
      ]),
  };
}
