import type { Manifest } from '../bundle-format.ts';
import type { Hit } from './hit.ts';
import type { Piece } from './marked-pieces.ts';
import type { Headword } from './suggest-headwords.ts';

/** A title that was found without its text. */
export function titleHit({ slug, title, nearness }: Headword, marked: readonly Piece[], manifest: Manifest): Hit {
  return { ...placeOf(slug, manifest), title, marked, kind: 'headword', score: nearness, excerpt: [], heading: undefined };
}

export function placeOf(slug: string, { locale, articlePath }: Manifest): Pick<Hit, 'locale' | 'slug' | 'href'> {
  return { locale, slug, href: articlePath.replace('{locale}', locale).replace('{slug}', slug) };
}
