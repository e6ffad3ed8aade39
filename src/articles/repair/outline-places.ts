import type { Outline, OutlineLink } from '../article.ts';
import type { SlugMap } from './slug-alignment.ts';

/** The outline of a changed text, its links with the places that they had before the change. */
export function withPlacesOf(before: Outline, after: Outline, slugs: SlugMap): Outline {
  let next = 0;
  const links = after.links.map((link) => {
    const index = before.links.findIndex((old, at) => at >= next && isSame(old, link, slugs));
    const old = before.links[index];
    if (old) next = index + 1;
    if (!old) return link;
    return isUnchanged(old, link) ? old : { ...link, line: old.line, column: old.column };
  });
  return { ...after, links };
}

function isSame(old: OutlineLink, link: OutlineLink, slugs: SlugMap): boolean {
  return old.text === link.text && (slugs.get(old.slug) ?? old.slug) === link.slug;
}

function isUnchanged(old: OutlineLink, link: OutlineLink): boolean {
  return old.slug === link.slug && old.fragment === link.fragment && old.sentence === link.sentence && old.at === link.at;
}
