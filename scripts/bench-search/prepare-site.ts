import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LocaleCode } from '../../src/locales/locales.ts';
import { build } from '../../tests/build.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { indexInProcess } from './index-in-process.ts';

export const basePath = '/docs/';

export interface PreparedSite {
  readonly dir: string;
  /** A page with the search dialog, from the base path on. */
  readonly page: string;
}

/**
 * A site with real pages and scripts, of which only the search is of full size: a small build, and over its bundles
 * those of `articles` articles a locale. What a search loads depends on no page.
 */
export async function prepareSite(dir: string, articles: number, locales: readonly LocaleCode[]): Promise<PreparedSite> {
  const [few, all, site] = [join(dir, 'few'), join(dir, 'all'), join(dir, 'site')];
  for (const folder of [few, all, site]) rmSync(folder, { recursive: true, force: true });
  writeCorpus({ slugs: pagesOfShell, locales, coverage: 1, seed: '1' }, few);
  await build({ CONTENT_DIR: few, OUT_DIR: site, BASE_PATH: basePath });
  writeCorpus({ slugs: articles, locales, coverage: 1, seed: '1' }, all);
  for (const locale of locales) await indexInProcess({ contentDir: all, outDir: site, basePath, locale });
  const [locale = 'en'] = locales;
  const [slug = ''] = readdirSync(join(few, locale)).map((file) => file.replace(/\.md$/, ''));
  return { dir: site, page: `${locale}/${slug}/` };
}

const pagesOfShell = 30;
