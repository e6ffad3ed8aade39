import type { Article, OutlineLink } from './article.ts';

/**
 * The article with what pages and search ask of it: of several links to one slug only the first, and nothing that only
 * mending and problems need.
 */
export function slimArticle({ entry, outline }: Article): Article {
  const links = firstLinks(outline.links).map(({ slug, text, sentence, at }) => ({ slug, fragment: '', text, line: undefined, column: undefined, sentence, at }));
  return { entry, outline: { headings: outline.headings, links, formulas: [], tables: [] } };
}

function firstLinks(links: readonly OutlineLink[]): readonly OutlineLink[] {
  const seen = new Set<string>();
  return links.filter(({ slug }) => !seen.has(slug) && seen.add(slug));
}
