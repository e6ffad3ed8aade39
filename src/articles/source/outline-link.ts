import type { OutlineLink } from '../article.ts';
import { parseHref } from '../href.ts';
import type { Line } from '../repair/document.ts';
import { sentenceAround } from './sentence.ts';

/** Where a text stands: what gives relative links their meaning, and links their place in the source. */
export interface OutlinePlace {
  readonly file: string;
  /** The text's lines with their source; without them links have no place. */
  readonly lines?: readonly Line[];
}

/** A link within a block of words; `start` and `end` are offsets into them. */
export interface FoundLink {
  readonly url: string;
  readonly start: number;
  readonly end: number;
  readonly position: { readonly line: number; readonly column: number } | undefined;
}

/** The link as other pages need it; undefined where it leads to no article. */
export function outlineLink({ url, start, end, position }: FoundLink, words: string, place: OutlinePlace): OutlineLink | undefined {
  const target = targetOf(url, place.file);
  if (!target) return undefined;
  const line = position && place.lines?.[position.line - 1];
  return {
    ...target,
    text: words.slice(start, end).trim(),
    line: line?.number,
    column: line && line.source === line.text ? position.column : undefined,
    ...sentenceAround(words, start, end),
  };
}

/** A target from the root that cannot be a slug is one all the same, a broken one: translations may know the right one. */
function targetOf(url: string, file: string): { readonly slug: string; readonly fragment: string } | undefined {
  const href = parseHref(url, file);
  if (href.kind === 'article') return { slug: href.slug, fragment: href.fragment };
  return href.kind === 'malformed' && /^\/[^/]/.test(url) ? { slug: url.slice(1), fragment: '' } : undefined;
}
