import type { Article, CatalogueEntry, OutlineLink } from './article.ts';
import type { ArticleKey } from './article-key.ts';
import type { Catalogue } from './catalogue.ts';

/** An article that links to a slug, and its first link there. */
export interface BacklinkSource {
  readonly entry: CatalogueEntry;
  readonly link: OutlineLink;
}

/** By slug that is linked to. Linear in the number of links. */
export function backlinksOf(
  catalogue: Catalogue,
  articleOf: (key: ArticleKey) => Article,
): ReadonlyMap<string, readonly BacklinkSource[]> {
  const sources = new Map<string, BacklinkSource[]>();
  for (const locale of catalogue.locales) {
    for (const entry of catalogue.entriesOf(locale.code)) addSources(sources, articleOf(entry));
  }
  return sources;
}

function addSources(sources: Map<string, BacklinkSource[]>, { entry, outline }: Article): void {
  const seen = new Set([entry.slug]);
  for (const link of outline.links) {
    if (seen.has(link.slug)) continue;
    seen.add(link.slug);
    const list = sources.get(link.slug);
    if (list) list.push({ entry, link });
    else sources.set(link.slug, [{ entry, link }]);
  }
}
