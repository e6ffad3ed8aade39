import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ChangeSinceKept } from '../../src/articles/corpus.ts';
import type { Weight } from '../../src/outputs/write-output.ts';
import type { Site } from '../../src/site.ts';
import { cacheName } from './cache-name.ts';
import { keepUsed } from './keep-used.ts';

/** What a finished site was made from, part by part, so that the next build makes only what has changed. */
export interface SiteState {
  /** Of the code and the settings: where these change, everything does. */
  readonly foundation: string;
  readonly made: Readonly<Record<string, MadePart>>;
  /** How many pages it has. */
  readonly pages: number;
  /** How the corpus that it was made of differs from the kept one; undefined where that was not known. */
  readonly sinceKept?: ChangeSinceKept | undefined;
}

/**
 * By name: a page or another file by its path under the output folder, `hi/mba/index.html`; a folder that is made whole
 * by its path with a slash at the end, `pagefind/hi/`; `sitemap` for all sitemaps; `client` for what the pages load.
 */
export interface MadePart extends Weight {
  /** Of all that it was made from. */
  readonly print: string;
}

/** Settings that stand in pages. Where the content and the site stand does not. */
export function foundationOf({ name, url, rootUrl, localeUrls, editUrl, licence, onlyLocales }: Site, bundleDigest: string): string {
  return createHash('sha256').update(JSON.stringify([bundleDigest, name, url, rootUrl, localeUrls, editUrl, licence, onlyLocales])).digest('hex').slice(0, 24);
}

/** Undefined where the output folder does not hold the site that was last built there. */
export function readState(site: Site, foundation: string): SiteState | undefined {
  const { file } = statePaths(site);
  if (!existsSync(file)) return undefined;
  const { mark, ...state } = JSON.parse(readFileSync(file, 'utf8')) as SiteState & { readonly mark: string };
  return state.foundation === foundation && mark === markOf(site) ? state : undefined;
}

/** Writes the state of the site as it stands in the output folder. */
export function writeState(site: Site, state: SiteState): void {
  const { dir, file } = statePaths(site);
  mkdirSync(dir, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify({ mark: markOf(site), ...state }));
  renameSync(`${file}.new`, file);
  keepUsed(dirname(dir), basename(dir));
}

/** A file of the part `sitemap`. */
export function isSitemap(file: string): boolean {
  return /^sitemap[^/]*\.xml$/.test(file);
}

export function forgetState(site: Site): void {
  rmSync(statePaths(site).file, { force: true });
}

/** Where the state of an output folder is kept. */
export function statePaths({ cacheDir, outDir }: Site): { readonly dir: string; readonly file: string } {
  const dir = join(cacheDir, 'sites', cacheName(outDir));
  return { dir, file: join(dir, 'state.json') };
}

/** Tells the site that was built from another that was put in its place. Whole seconds: archives keep no more. */
function markOf({ outDir }: Site): string {
  const stats = statSync(join(outDir, 'robots.txt'), { throwIfNoEntry: false });
  const home = statSync(join(outDir, 'index.html'), { throwIfNoEntry: false });
  return [stats, home].map((file) => (file ? `${file.size}-${Math.floor(file.mtimeMs / 1000)}` : 'none')).join(' ');
}
