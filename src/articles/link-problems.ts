import type { Article, OutlineLink } from './article.ts';
import type { Corpus } from './corpus.ts';
import { headingIdsOf } from './heading-ids.ts';
import { isReserved } from './address.ts';
import { once } from './once.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/** The slug that another one may have been meant to be. */
type NearSlug = (slug: string) => string | undefined;

/** Links to articles that do not exist in any language, and to headings that the target does not have; of the articles of these slugs. */
export function linkProblems(corpus: Corpus, slugs: readonly string[] = corpus.catalogue.slugs): readonly Problem[] {
  const nears = once<void, NearSlug>(() => nearSlugs(corpus.catalogue.slugs));
  const near: NearSlug = (slug) => nears()(slug);
  return slugs.flatMap((slug) => corpus.articlesOf(slug).flatMap((article) => problemsOf(article, corpus, near)));
}

function problemsOf({ entry, outline }: Article, corpus: Corpus, near: NearSlug): readonly Problem[] {
  const seen = new Set<string>();
  return outline.links.flatMap((link) => {
    const target = `${link.slug}#${link.fragment}`;
    if (seen.has(target) || isReserved(link.slug)) return [];
    seen.add(target);
    const translations = corpus.articlesOf(link.slug);
    if (translations.length === 0) return [unresolved(link, entry.file, near)];
    return link.fragment === '' || hasHeading(link, translations, corpus) ? [] : [fragmentMissing(link, entry.file)];
  });
}

/** What to do is found out when it is asked for: most commands only count. */
function unresolved(link: OutlineLink, file: string, nearSlug: NearSlug): Problem {
  return {
    ...problem('link-unresolved', { ...placeOf(link, file), message: `“/${link.slug}” is no article in any language.` }),
    get hint() {
      const near = nearSlug(link.slug);
      return near === undefined ? 'Write the article, or remove the link.' : `Did you mean /${near}?`;
    },
  };
}

function fragmentMissing(link: OutlineLink, file: string): Problem {
  const message = `“/${link.slug}” has no heading with the address “#${link.fragment}”.`;
  return problem('link-fragment-missing', { ...placeOf(link, file), message, hint: 'Copy the address of the heading from the page.' });
}

function hasHeading({ fragment }: OutlineLink, translations: readonly Article[], corpus: Corpus): boolean {
  return translations.some((article) => headingIdsOf(article, corpus.articlesOf(article.entry.slug)).includes(fragment));
}

function placeOf({ line, column }: OutlineLink, file: string): Pick<Problem, 'file' | 'line' | 'column'> {
  return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}

/**
 * Finds the slug that differs in one letter, or in separators only. Each slug is filed under itself and under itself
 * with each single letter left out, so that looking one up takes the same time however many there are.
 */
function nearSlugs(slugs: readonly string[]): NearSlug {
  const filed = new Map<string, string>();
  for (const slug of slugs) for (const key of keysOf(slug)) if (!filed.has(key)) filed.set(key, slug);
  return (slug) => keysOf(slug).map((key) => filed.get(key)).find((near) => near !== undefined);
}

function keysOf(slug: string): readonly string[] {
  const plain = slug.replace(/[-_.~+]/g, '');
  return [plain, ...Array.from(plain, (_, index) => plain.slice(0, index) + plain.slice(index + 1))].filter((key) => key.length > 2);
}
