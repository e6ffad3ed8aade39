import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from '../../src/articles/once.ts';
import { openArticleCache } from '../../src/articles/write-article-cache.ts';
import type { ArticleCache } from '../../src/articles/write-article-cache.ts';
import type { Site } from '../../src/site.ts';
import { cacheName } from './cache-name.ts';
import { keepUsed } from './keep-used.ts';
import { digestOfSources } from './source-digest.ts';

/** Where what earlier builds of the content folder have read is kept, and what it is worth: only today's code would read it so. */
export function placeOfCache({ cacheDir, contentDir }: Site): { readonly dir: string; readonly version: string } {
  return { dir: join(cacheDir, 'articles', cacheName(contentDir)), version: readingVersion() };
}

export function openCache(site: Site, { force }: { readonly force: boolean }): ArticleCache {
  const { dir, version } = placeOfCache(site);
  if (force) rmSync(dir, { recursive: true, force: true });
  const cache = openArticleCache(dir, version);
  keepUsed(dirname(dir), basename(dir));
  return cache;
}

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
/** Of the code that this process reads with. */
const readingVersion = once<void, string>(() => digestOfSources(projectRoot, readingSources));
const readingSources = ['src/articles', 'src/markdown', 'src/locales', 'package-lock.json'];
