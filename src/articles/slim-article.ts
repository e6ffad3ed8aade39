import type { Article, OutlineLink } from './article.ts';

/** The article with what pages and search ask of it: of several links to one slug only the first, and no formulas and tables, which only mending needs. */
export function slimArticle({ entry, outline }: Article): Article {
  return { entry, outline: { headings: outline.headings, links: firstLinks(outline.links), formulas: [], tables: [] } };
}

function firstLinks(links: readonly OutlineLink[]): readonly OutlineLink[] {
  const seen = new Set<string>();
  return links.filter(({ slug }) => !seen.has(slug) && seen.add(slug));
}
