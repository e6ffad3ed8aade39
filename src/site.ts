import { resolve } from 'node:path';

/** Everything that can be set from outside. The environment is read here and nowhere else. */
export interface Site {
  readonly name: string;
  /** Absolute folder of the articles. */
  readonly contentDir: string;
  /** Absolute folder of the finished site. */
  readonly outDir: string;
  /** Absolute folder that may be deleted at any time. */
  readonly cacheDir: string;
  /** Origin with base path and closing slash, `https://example.org/docs/`, of what this build makes. */
  readonly url: string;
  /** Path prefix with both slashes: `/` or `/docs/`. */
  readonly basePath: string;
  /** The same as `url` where the pages of no language stand, and the locales that have no address of their own. */
  readonly rootUrl: string;
  /** By code, of locales that are deployed by themselves: `https://hi.example.org/`. */
  readonly localeUrls: Readonly<Record<string, string>>;
  /** Codes of the locales to build; empty means all that have articles. */
  readonly onlyLocales: readonly string[];
  /** Where a reader can propose a change; `{file}` stands for the file under the content folder. */
  readonly editUrl: string | undefined;
  readonly licence: { readonly name: string; readonly url: string };
}

export const site: Site = siteOf(process.env, process.cwd());

export function siteOf(env: Readonly<Record<string, string | undefined>>, root: string): Site {
  const rootUrl = new URL(basePathOf(env['BASE_PATH'] ?? '/'), originOf(env['SITE_URL'])).href;
  const localeUrls = localeUrlsOf(env);
  const onlyLocales = (env['LOCALES'] ?? '').split(',').map((code) => code.trim()).filter(Boolean);
  const url = localeUrls[onlyLocales[0] ?? ''] ?? rootUrl;
  return {
    name: env['SITE_NAME'] || 'Glossarium',
    contentDir: resolve(root, env['CONTENT_DIR'] || 'content'),
    outDir: resolve(root, env['OUT_DIR'] || 'dist'),
    cacheDir: resolve(root, '.cache'),
    url,
    basePath: new URL(url).pathname,
    rootUrl,
    localeUrls,
    onlyLocales,
    editUrl: env['EDIT_URL'] || undefined,
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  };
}

/** `SITE_URL_HI=https://hi.example.org` → Hindi's. */
function localeUrlsOf(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const named = Object.entries(env).flatMap(([name, value]) => {
    const [, code] = /^SITE_URL_([A-Z_]+)$/.exec(name) ?? [];
    return code && value && URL.canParse(value) ? [[code.toLowerCase().replaceAll('_', '-'), new URL(value.replace(/\/*$/, '/')).href] as const] : [];
  });
  return Object.fromEntries(named);
}

/** What is no address leaves the default; a build refuses to begin. */
function originOf(value: string | undefined): string {
  return value && URL.canParse(value) ? value : 'http://localhost:4321';
}

/** Whether this build makes the locale's pages; a shard makes only some. */
export function isBuilt({ onlyLocales }: Site, code: string): boolean {
  return onlyLocales.length === 0 || onlyLocales.includes(code);
}

/** `docs`, `/docs`, `/docs/` → `/docs/`; `` and `/` → `/`. */
function basePathOf(value: string): string {
  const inner = value.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
