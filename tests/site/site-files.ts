import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isReserved } from '../../src/articles/address.ts';
import { locales } from '../../src/locales/locales.ts';
import type { Locale } from '../../src/locales/locales.ts';

/** The files of a built site, by their place under its folder: `hi/mba/index.html`. */
export type SiteFiles = ReadonlyMap<string, Buffer>;

/** Where the site says that it lives. */
export interface Place {
  /** With both slashes. */
  readonly basePath: string;
  /** Origin with base path. */
  readonly url: string;
}

/** What a page is, by its path alone. */
export type PageKind =
  | { readonly kind: 'chooser' }
  | { readonly kind: 'home' | 'page' | 'missing'; readonly locale: Locale | undefined }
  | { readonly kind: 'article'; readonly locale: Locale; readonly slug: string }
  | { readonly kind: 'concept'; readonly slug: string };

export async function readSiteFiles(dir: string): Promise<SiteFiles> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(await Promise.all(paths.map(async (path) => [relative(dir, path).split(sep).join('/'), await readFile(path)] as const)));
}

/** `hi/mba/index.html` → `/docs/hi/mba/`, `404.html` → `/docs/404.html` */
export function pathOfFile(file: string, basePath: string): string {
  return basePath + file.replace(/(^|\/)index\.html$/, '$1');
}

/** `/docs/hi/mba/` → `hi/mba/index.html`; undefined outside the base path. */
export function fileOfPath(path: string, basePath: string): string | undefined {
  if (!path.startsWith(basePath)) return undefined;
  const file = decodeURIComponent(path.slice(basePath.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

export function kindOfFile(file: string): PageKind {
  const segments = file.replace(/(^|\/)index\.html$/, '').split('/').filter(Boolean);
  const locale = locales.find(({ code }) => code === segments[0]);
  const slug = segments.slice(locale ? 1 : 0).join('/');
  if (slug === '404.html') return { kind: 'missing', locale };
  if (slug === '') return locale ? { kind: 'home', locale } : { kind: 'chooser' };
  if (isReserved(slug)) return { kind: 'page', locale };
  return locale ? { kind: 'article', locale, slug } : { kind: 'concept', slug };
}
