import { parseFrontMatter } from './front-matter.ts';
import { parseHref } from '../href.ts';
import { parseArticle } from './parse-article.ts';
import type { ArticlePlace } from './parse-article.ts';
import { linesOf, textOf } from '../repair/document.ts';
import { withTargets } from '../repair/link-targets.ts';
import { repairSource } from '../repair/repair.ts';

/** Slug that the source says → slug that it means. */
export type SlugRepairs = ReadonlyMap<string, string>;

/**
 * The source with those repairs written into it that an author could have written, and with the slugs that its
 * translations have. Every other byte stays, and so does what readers see: where a repaired source would read
 * differently, the source is given back as it is.
 */
export function fixSource(source: string, place: ArticlePlace, slugs: SlugRepairs = new Map()): string {
  const fixed = fixFrontMatter(source, place) + fixBody(source, place, slugs);
  return fixed === source || readsTheSame(source, fixed, place, slugs) ? fixed : source;
}

function fixFrontMatter(source: string, { file }: ArticlePlace): string {
  const { body, repairedLines } = parseFrontMatter(source, file);
  const lines = linesOf(source.slice(0, source.length - body.length), 1);
  return textOf(lines.map((line) => ({ ...line, text: repairedLines.get(line.number) ?? line.text })));
}

function fixBody(source: string, place: ArticlePlace, slugs: SlugRepairs): string {
  const { body, bodyLine, title = '' } = parseFrontMatter(source, place.file);
  const { text } = repairSource(body, { file: place.file, firstLine: bodyLine, locale: place.locale, title });
  return withSlugs(text, place, slugs);
}

function withSlugs(text: string, { file }: ArticlePlace, slugs: SlugRepairs): string {
  if (slugs.size === 0) return text;
  return withTargets(text, (target) => {
    const href = parseHref(target, file);
    const slug = slugs.get(href.kind === 'article' ? href.slug : target.slice(1));
    return slug === undefined ? { kind: 'keep' } : { kind: 'slug', slug };
  });
}

function readsTheSame(before: string, after: string, place: ArticlePlace, slugs: SlugRepairs): boolean {
  const [one, other] = [before, after].map((source) => {
    const { article, body } = parseArticle(source, place);
    const { title, description, keywords } = article.entry;
    return JSON.stringify([title, description, keywords, withSlugs(body, place, slugs)]);
  });
  return one === other;
}
