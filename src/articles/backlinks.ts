import type { Article, Outline, OutlineLink } from './article.ts';
import { textHash } from './text-hash.ts';

/** An article that links to a slug. */
export interface BacklinkSource {
  readonly slug: string;
  readonly article: Article;
}

/** By slug that is linked to, in the order of the articles. Linear in the number of links. */
export function backlinksOf(articles: Iterable<Article>): ReadonlyMap<string, readonly BacklinkSource[]> {
  const sources = new Map<string, BacklinkSource[]>();
  for (const article of articles) addSources(sources, article);
  return sources;
}

/** The article's first link there. Its outline may have to be read for it. */
export function linkOf({ slug, article }: BacklinkSource): OutlineLink {
  const link = article.outline.links.find((other) => other.slug === slug);
  if (!link) throw new Error(`${article.entry.file} has no link to “${slug}”.`);
  return link;
}

/** The hash of what a backlink shows of a link. */
export function linkPrint({ sentence, at, text }: OutlineLink): string {
  return textHash(JSON.stringify([sentence, at, text]));
}

/** The same of the article's first link there, which is not read for it. */
export function printOfLink(source: BacklinkSource): string {
  const { linked } = source.article.outline;
  return (linked === undefined ? undefined : linkedOf(linked).get(source.slug)) ?? linkPrint(linkOf(source));
}

function addSources(sources: Map<string, BacklinkSource[]>, article: Article): void {
  for (const slug of linkedSlugs(article.outline)) {
    if (slug === article.entry.slug) continue;
    const list = sources.get(slug);
    // One string for all: there are millions of links.
    if (list) list.push({ slug: list[0]?.slug ?? slug, article });
    else sources.set(slug, [{ slug, article }]);
  }
}

/** Each once. */
function linkedSlugs(outline: Outline): ReadonlySet<string> {
  return new Set(outline.linked === undefined ? outline.links.map(({ slug }) => slug) : linkedOf(outline.linked).keys());
}

/** Prints by slug. */
function linkedOf(linked: string): ReadonlyMap<string, string> {
  const words = linked.split(' ');
  const prints = new Map<string, string>();
  for (let place = 0; place + 1 < words.length; place += 2) prints.set(words[place] ?? '', words[place + 1] ?? '');
  return prints;
}
