import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocaleCode } from '../../src/locales/locales.ts';
import { build } from '../../tests/build.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';
import type { IndexCost } from './index-corpus.ts';
import { indexInProcess } from './index-in-process.ts';

export const basePath = '/docs/';

export interface PreparedSite {
  readonly dir: string;
  /** A page with the search dialog, from the base path on. */
  readonly page: string;
  readonly costs: readonly IndexCost[];
}

/**
 * A site with real pages and scripts, of which only the search is of full size: a small build, and over its bundles
 * those of `articles` articles a locale. Of these a page tells only how many shards their headwords have. Without a
 * number, the bundles of the last time are kept.
 */
export async function prepareSite(dir: string, articles: number | undefined, locales: readonly LocaleCode[]): Promise<PreparedSite> {
  const [few, all, site, bundles] = [join(dir, 'few'), join(dir, 'all'), join(dir, 'site'), join(dir, 'bundles')];
  for (const folder of [few, site]) rmSync(folder, { recursive: true, force: true });
  writeCorpus({ slugs: pagesOfShell, locales, coverage: 1, seed: '1' }, few);
  await build({ CONTENT_DIR: few, OUT_DIR: site, BASE_PATH: basePath });
  const costs = articles === undefined ? [] : await makeBundles(all, bundles, articles, locales);
  for (const locale of locales) cpSync(join(bundles, 'pagefind', locale), join(site, 'pagefind', locale), { recursive: true });
  const [locale = 'en'] = locales;
  const [slug = ''] = readdirSync(join(few, locale)).map((file) => file.replace(/\.md$/, ''));
  tellShards(join(site, locale, slug, 'index.html'), readdirSync(join(bundles, 'pagefind', locale, 'headwords')).length);
  return { dir: site, costs, page: `${locale}/${slug}/` };
}

function tellShards(page: string, count: number): void {
  writeFileSync(page, readFileSync(page, 'utf8').replace(/(?<=data-headword-shards=")\d+/, String(count)));
}

async function makeBundles(contentDir: string, outDir: string, articles: number, locales: readonly LocaleCode[]): Promise<readonly IndexCost[]> {
  for (const folder of [contentDir, outDir]) rmSync(folder, { recursive: true, force: true });
  writeCorpus({ slugs: articles, locales, coverage: 1, seed: '1' }, contentDir);
  const costs: IndexCost[] = [];
  for (const locale of locales) costs.push(await indexInProcess({ contentDir, outDir, basePath, locale }));
  return costs;
}

const pagesOfShell = 30;
