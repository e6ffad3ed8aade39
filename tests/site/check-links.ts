import type { CheckedPage, CheckedSite } from './check-site.ts';
import { fileOfPath } from './site-files.ts';

/** Every link inside the site leads to a page or file that is there, and every fragment to an id on it. */
export function checkLinks(site: CheckedSite): readonly string[] {
  return [...site.pages.values()].flatMap((page) => [
    ...page.links.flatMap((link) => checkLink(site, page, link)),
    ...page.resources.flatMap(({ href }) => checkResource(site, page, href)),
  ]);
}

function checkLink(site: CheckedSite, page: CheckedPage, { href, hreflang }: CheckedPage['links'][number]): readonly string[] {
  const target = targetOf(site, page, href);
  if (target.kind === 'elsewhere') return /^(https?|mailto):/.test(href) ? [] : [`${page.path}  links by a strange protocol: ${href}`];
  if (target.kind !== 'file') return [`${page.path}  links outside the base path: ${href}`];
  if (!site.files.has(target.file)) return [`${page.path}  links to nothing: ${href}`];
  const goal = site.pages.get(target.path);
  if (target.fragment !== '' && !goal?.hasId(target.fragment)) return [`${page.path}  links to a missing fragment: ${href}`];
  const isForeign = goal?.is.kind === 'article' && goal.lang !== page.lang;
  return isForeign && hreflang !== goal.lang ? [`${page.path}  links to another language without saying so: ${href}`] : [];
}

function checkResource(site: CheckedSite, page: CheckedPage, href: string): readonly string[] {
  const target = targetOf(site, page, href);
  if (target.kind !== 'file') return [`${page.path}  loads from outside: ${href}`];
  return site.files.has(target.file) ? [] : [`${page.path}  loads what is not there: ${href}`];
}

type Target =
  | { readonly kind: 'file'; readonly file: string; readonly path: string; readonly fragment: string }
  | { readonly kind: 'outside' | 'elsewhere' };

function targetOf(site: CheckedSite, page: CheckedPage, href: string): Target {
  const own = new URL(page.path, site.url);
  const target = URL.parse(href, own);
  if (target?.origin !== own.origin) return { kind: 'elsewhere' };
  const file = fileOfPath(target.pathname, site.basePath);
  if (file === undefined) return { kind: 'outside' };
  return { kind: 'file', file, path: target.pathname, fragment: decodeURIComponent(target.hash.slice(1)) };
}
