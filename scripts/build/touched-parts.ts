import { addressOf } from '../../src/articles/article-key.ts';
import type { ArticleKey } from '../../src/articles/article-key.ts';
import { targetsOf } from '../../src/articles/corpus.ts';
import type { Corpus } from '../../src/articles/corpus.ts';
import { fileOfPage, pageOfArticle, pageOfMedia } from './page.ts';
import type { Page } from './page.ts';
import type { SiteState } from './site-state.ts';

/** What a change of a few texts can have changed in a site. */
export interface TouchedParts {
  readonly pages: readonly Page[];
  /** Codes of the locales whose search it can have changed. */
  readonly searches: readonly string[];
}

/**
 * Undefined where more than a few texts may differ from those that the site was made of: then all is to be compared. The corpus and
 * the site are each known by how they differ from the kept corpus; an article that does on neither side is the same on both.
 */
export function touchedParts(corpus: Corpus, before: SiteState): TouchedParts | undefined {
  const [now, then] = [corpus.sinceKept, before.sinceKept];
  if (!now || now.id !== then?.id) return undefined;
  const changed = [...new Map([...now.bodies, ...then.bodies].map((key) => [addressOf(key), key])).values()];
  const pages = [...changed, ...linkedFrom(corpus, changed)].map(pageOfArticle);
  const media = [...corpus.media].map(pageOfMedia);
  const byFile = new Map([...pages, ...media].map((page) => [fileOfPage(page), page]));
  return {
    // A part of a site has the pages of some locales only.
    pages: [...byFile].filter(([file]) => before.made[file]).map(([, page]) => page),
    searches: [...new Set(changed.map(({ locale }) => locale))],
  };
}

/** Articles, in any language, that show a sentence of one of these. */
function linkedFrom({ articleOf, catalogue }: Corpus, keys: readonly ArticleKey[]): readonly ArticleKey[] {
  const slugs = new Set(keys.flatMap((key) => targetsOf(articleOf(key))));
  return [...slugs].flatMap(catalogue.translationsOf);
}
