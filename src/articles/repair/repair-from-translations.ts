import { isSlug } from '../address.ts';
import type { Article, Outline } from '../article.ts';
import { parseHref } from '../href.ts';
import { outlineOf } from '../source/outline.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { fillFormulas, fillTables } from './fill-placeholders.ts';
import { withTargets } from './link-targets.ts';
import type { LinkDecision } from './link-targets.ts';
import { findLostParts } from './lost-parts.ts';
import { withPlacesOf } from './outline-places.ts';
import { alignSlugs } from './slug-alignment.ts';
import type { SlugMap } from './slug-alignment.ts';
import { slugFit } from './slug-fit.ts';

export interface MendedText {
  readonly text: string;
  readonly outline: Outline;
  readonly problems: readonly Problem[];
  /** Slug → what the source says instead of it. */
  readonly repairedFrom: Readonly<Record<string, string>>;
}

/**
 * Repairs in a body what only the article's translations can tell: lost formulas and tables, and link targets that exist
 * nowhere. Parts that no translation has stay marked as lost; targets that can be no address become plain text.
 */
export function repairFromTranslations(text: string, own: Article, others: readonly Article[], exists: (slug: string) => boolean): MendedText {
  const { file } = own.entry;
  const slugs = replacedSlugs(own, others, exists);
  const formulas = findLostParts(own, others, 'formulas');
  const linked = withTargets(text, (target) => decide(target, slugs, file));
  const mended = fillTables(fillFormulas(linked, formulas), findLostParts(own, others, 'tables'));
  const lost = formulas.filter((formula) => formula === undefined).map(() => lostFormula(file));
  return {
    text: mended,
    outline: mended === text ? own.outline : withPlacesOf(own.outline, outlineOf(mended, { file }), slugs),
    problems: [...slugProblems(own, slugs), ...lost],
    repairedFrom: Object.fromEntries([...slugs].map(([from, to]) => [to, from])),
  };
}

/**
 * The label decides: it names what the author meant. Without its help three translations must agree on an article that
 * exists, against it six; for a slug that can be no address one is enough.
 */
function replacedSlugs({ outline }: Article, others: readonly Article[], exists: (slug: string) => boolean): SlugMap {
  const slugs = outline.links.map(({ slug }) => slug);
  const labels = new Map(outline.links.map(({ slug, text }) => [slug, text]));
  const isTrusted = (slug: string, candidate: string, votes: number): boolean => {
    const label = labels.get(slug) ?? '';
    const fit = slugFit(label, slug);
    const isNamed = slugFit(label, candidate) - fit > 0.3 || (exists(candidate) && votes >= (fit < 0.5 ? 3 : 6));
    return isSlug(candidate) && (isNamed || !isSlug(slug));
  };
  return slugs.every(exists) ? new Map() : alignSlugs(slugs, others, (slug) => !exists(slug), isTrusted);
}

function decide(target: string, slugs: SlugMap, file: string): LinkDecision {
  const href = parseHref(target, file);
  const slug = slugs.get(href.kind === 'article' ? href.slug : target.slice(1));
  if (slug !== undefined) return { kind: 'slug', slug };
  return { kind: href.kind === 'malformed' ? 'text' : 'keep' };
}

function slugProblems({ entry, outline }: Article, slugs: SlugMap): readonly Problem[] {
  return [...slugs].map(([from, to]) => {
    const link = outline.links.find(({ slug }) => slug === from);
    return problem('link-slug-replaced', {
      file: entry.file,
      ...(link?.line !== undefined && { line: link.line }),
      ...(link?.column !== undefined && { column: link.column }),
      message: `“/${from}” is no article in any language; the translations link to “/${to}”.`,
      hint: `Write “/${to}”.`,
    });
  });
}

function lostFormula(file: string): Problem {
  return problem('formula-lost', { file, message: 'A formula is damaged past reading, here and in all translations.', hint: 'Write it again as TeX between two lines of “$$”.' });
}
