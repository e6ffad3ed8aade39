import { findLocaleByFolder } from '../locales/locales.ts';
import { folderOf, isMedia, isSlug, joinPath } from './address.ts';

/** What an author's link means, before anyone asks whether it exists. */
export type Href =
  /** An article; `locale` only where the author names one. */
  | { readonly kind: 'article'; readonly slug: string; readonly locale: string | undefined; readonly fragment: string }
  | { readonly kind: 'fragment'; readonly fragment: string }
  /** An image or document under the content folder. */
  | { readonly kind: 'media'; readonly file: string }
  | { readonly kind: 'external'; readonly href: string }
  | { readonly kind: 'unsafe' }
  | { readonly kind: 'malformed' };

/** Reads `href` as written in `file`. `/mba`, `/hi/mba/#use`, `mba.md`, `../en/mba.md`, `#use`, `https://…`. */
export function parseHref(href: string, file: string): Href {
  if (plainLink.test(href)) return { kind: 'article', slug: href.slice(1), locale: undefined, fragment: '' };
  const text = href.trim();
  if (text.startsWith('#')) return { kind: 'fragment', fragment: decodeFragment(text.slice(1)) };
  if (hasProtocol(text)) return externalHref(text);
  const [path = '', fragment = ''] = text.split('#', 2);
  return localHref(decode(path.split('?')[0] ?? ''), decodeFragment(fragment), file);
}

/** What all but a few of millions are; the rest takes twenty times as long. */
const plainLink = /^\/[a-z0-9_-]{1,100}$/;

function hasProtocol(text: string): boolean {
  return text.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(stripInvisible(text));
}

function externalHref(text: string): Href {
  const absolute = text.startsWith('//') ? `https:${text}` : text;
  return /^(https?:\/\/[^/\s]|mailto:[^\s])/i.test(absolute) ? { kind: 'external', href: absolute } : { kind: 'unsafe' };
}

function localHref(path: string, fragment: string, file: string): Href {
  const full = path.startsWith('/') ? joinPath('', path) : joinPath(folderOf(file), path);
  if (full === undefined || full === '' || path === '') return { kind: 'malformed' };
  if (isMedia(full)) return { kind: 'media', file: full };
  const rooted = path.startsWith('/');
  return articleHref(full.replace(/\.mdx?$/, ''), fragment, rooted);
}

/** A path from the root may or may not begin with a locale; one from a file always does. */
function articleHref(path: string, fragment: string, rooted: boolean): Href {
  const [first = '', ...rest] = path.split('/');
  const locale = rest.length > 0 ? findLocaleByFolder(first) : undefined;
  const slug = (locale ? rest.join('/') : path).toLowerCase();
  if (!isSlug(slug) || (!rooted && !locale)) return { kind: 'malformed' };
  return { kind: 'article', slug, locale: rooted ? locale?.code : undefined, fragment };
}

function decodeFragment(fragment: string): string {
  return decode(fragment).normalize('NFC');
}

/** Percent signs that encode nothing stay as they are. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function stripInvisible(text: string): string {
  return text.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '');
}
