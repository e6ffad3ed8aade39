import { findLocaleByFolder, locales } from '../locales/locales.ts';
import type { Locale } from '../locales/locales.ts';
import type { Site } from '../site.ts';
import type { ArticleKey } from './article-key.ts';

/** What a file under the content folder is, by its name alone. */
export type FileMeaning =
  | { readonly kind: 'article'; readonly key: ArticleKey; readonly locale: Locale }
  | { readonly kind: 'media' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'locale-unknown'; readonly folder: string }
  | { readonly kind: 'slug-invalid'; readonly slug: string; readonly suggestion: string }
  | { readonly kind: 'slug-reserved'; readonly slug: string }
  | { readonly kind: 'mdx-not-allowed' }
  | { readonly kind: 'extension-unknown'; readonly extension: string };

/** `Hindi/guide/start.md` → the article `guide/start` in Hindi. */
export function meaningOfFile(file: string): FileMeaning {
  const [folder = '', ...rest] = file.split('/');
  const name = rest.join('/');
  if (name === '' || file.split('/').some((segment) => segment.startsWith('.'))) return { kind: 'ignored' };
  const extension = extensionOf(name);
  if (isMedia(file)) return { kind: 'media' };
  const locale = findLocaleByFolder(folder);
  if (!locale) return extension === 'md' ? { kind: 'locale-unknown', folder } : { kind: 'ignored' };
  if (extension === 'mdx') return { kind: 'mdx-not-allowed' };
  if (extension !== 'md') return { kind: 'extension-unknown', extension };
  const slug = name.slice(0, -'.md'.length);
  if (!isSlug(slug)) return { kind: 'slug-invalid', slug, suggestion: slugLike(slug) };
  if (isReserved(slug)) return { kind: 'slug-reserved', slug };
  return { kind: 'article', key: { locale: locale.code, slug }, locale };
}

/** Images and documents that articles may embed. SVG is not among them: it can run scripts. */
export function isMedia(file: string): boolean {
  return ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'pdf'].includes(extensionOf(file));
}

/** Letters a–z, digits, `. _ ~ + -`; segments parted by `/`; at most 200 characters. */
export function isSlug(slug: string): boolean {
  return slug.length <= 200 && slug.split('/').every((segment) => /^(?!\.)[a-z0-9._~+-]+$/.test(segment));
}

/** Whether a page of the site stands where the article, or its concept page, would. */
export function isReserved(slug: string): boolean {
  const first = slug.split('/')[0] ?? '';
  return locales.some(({ code }) => code === first) || reservedSegments.has(first) || /^sitemap.*\.xml$/.test(first);
}

/** The folder that `guide/start.md` links from: `guide`. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** `en/guide` and `../mba.md` → `en/mba.md`; undefined where it leads out. */
export function joinPath(folder: string, relative: string): string | undefined {
  const segments = folder === '' ? [] : folder.split('/');
  for (const segment of relative.split('/')) {
    if (segment === '..' && segments.pop() === undefined) return undefined;
    if (segment !== '..' && segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

export function extensionOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
}

/**
 * Where a locale stands, or without one the pages of no language: a path, or the whole address where another deployment
 * has it.
 */
function rootOf({ url, basePath, rootUrl, localeUrls }: Site, locale?: string): string {
  const root = localeUrls[locale ?? ''] ?? rootUrl;
  return root === url ? basePath : root;
}

/** Whether the locale is in the same deployment as what this build makes. */
export function isHere(site: Site, locale: string): boolean {
  return rootOf(site, locale) === site.basePath;
}

export const chooserPath = (site: Site): string => rootOf(site);
export const conceptPath = (site: Site, slug: string): string => `${rootOf(site)}${slug}/`;
export const localePath = (site: Site, locale: string): string => `${rootOf(site, locale)}${locale}/`;
export const articlePath = (site: Site, key: ArticleKey): string => `${localePath(site, key.locale)}${key.slug}/`;
export const aToZPath = (site: Site, locale: string): string => `${localePath(site, locale)}a-z/`;
export const letterPath = (site: Site, locale: string, letter: string, page = 1): string =>
  `${aToZPath(site, locale)}${letter}/${page === 1 ? '' : `${page}/`}`;
export const topicsPath = (site: Site, locale: string): string => `${localePath(site, locale)}topics/`;
export const topicPath = (site: Site, locale: string, topic: string, page = 1): string =>
  `${topicsPath(site, locale)}${topic}/${page === 1 ? '' : `${page}/`}`;
export const searchPath = (site: Site, locale: string): string => `${localePath(site, locale)}search/`;
export const firstPartyPath = (site: Site, locale: string, name: string): string => `${localePath(site, locale)}${name}/`;
export const aboutPath = (site: Site, locale: string): string => firstPartyPath(site, locale, 'about');
export const helpPath = (site: Site, locale: string): string => firstPartyPath(site, locale, 'help');
export const feedPath = (site: Site, locale: string): string => `${localePath(site, locale)}feed.xml`;
export const mediaPath = (site: Site, file: string): string => `${site.basePath}media/${file.split('/').map(encodeURIComponent).join('/')}`;
export const searchBundlePath = (site: Site, locale: string): string => `${site.basePath}pagefind/${locale}/`;
export const availabilityPath = (site: Site, slug: string): string => `${site.basePath}availability/${availabilityShardOf(slug)}.json`;

/** `mba` → `mba`, `1040` → `104`, `a-b` → `a-b`, `guide/start` → `gui`: articles whose slugs begin alike share a shard. */
export function availabilityShardOf(slug: string): string {
  return [...slug.slice(0, 3)].map((character) => (/[a-z0-9-]/.test(character) ? character : '_')).join('');
}

/** Absolute address of a path of this site. */
export function urlOf(site: Site, path: string): string {
  return isPlainPath.test(path) ? originOf(site.url) + path : new URL(path, site.url).href;
}

/** What a URL keeps as it is; parsing would take as long as half of a page's model. */
const isPlainPath = /^\/(?:[\w~+-][\w.~+-]*\/)*(?:[\w~+-][\w.~+-]*)?$/;

function originOf(url: string): string {
  const origin = origins.get(url) ?? new URL(url).origin;
  origins.set(url, origin);
  return origin;
}

const origins = new Map<string, string>();

/** What an address of a site with locales of these codes asks for: `/docs/hi/mba/` → Hindi, `mba`. */
export function keyOfPath(basePath: string, pathname: string, codes: readonly string[]): { readonly locale: string | undefined; readonly slug: string } {
  const inner = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname.replace(/^\/+/, '');
  const segments = inner.replace(/(index)?\.html$/, '').split('/').filter(Boolean);
  const locale = codes.find((code) => code === segments[0]);
  return { locale, slug: segments.slice(locale ? 1 : 0).join('/') };
}

/** `Über uns (2)` → `uber-uns-2`. */
function slugLike(slug: string): string {
  const plain = slug.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9._~+/-]+/g, '-').replace(/^-+|-+$/g, '') || 'article';
}

const reservedSegments: ReadonlySet<string> = new Set([
  '404', '404.html', 'index.html', 'a-z', 'topics', 'search', 'about', 'help', 'problems', 'feed.xml',
  'media', 'availability', 'pagefind', '_astro', '_headers', '_redirects', 'robots.txt', 'favicon.svg', 'favicon.ico',
]);
