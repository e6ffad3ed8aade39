import type { ArticleKey } from '../article-key.ts';
import type { BacklinkSource } from '../backlinks.ts';
import type { Corpus } from '../corpus.ts';

/** Own language first; of the others only articles that do not exist in the own one. */
export function backlinkSources(corpus: Corpus, { locale, slug }: ArticleKey): readonly BacklinkSource[] {
  const { byLocale, firsts } = groupsOf(corpus.backlinksTo(slug));
  const own = byLocale.get(locale) ?? [];
  const ownSlugs = new Set(own.map(({ article }) => article.entry.slug));
  return [...own, ...firsts.filter(({ article: { entry } }) => !ownSlugs.has(entry.slug) && !corpus.catalogue.find({ locale, slug: entry.slug }))];
}

interface Groups {
  readonly byLocale: ReadonlyMap<string, readonly BacklinkSource[]>;
  /** Of each article that links, the first language. */
  readonly firsts: readonly BacklinkSource[];
}

/** Every language that has the slug asks. */
function groupsOf(sources: readonly BacklinkSource[]): Groups {
  const known = grouped.get(sources);
  if (known) return known;
  const groups = {
    byLocale: Map.groupBy(sources, ({ article }) => article.entry.locale),
    firsts: [...Map.groupBy(sources, ({ article }) => article.entry.slug).values()].flatMap(([first]) => first ?? []),
  };
  grouped.set(sources, groups);
  return groups;
}

const grouped = new WeakMap<readonly BacklinkSource[], Groups>();
