import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArticleCache } from '../../src/articles/write-article-cache.ts';
import type { ArticleCache } from '../../src/articles/write-article-cache.ts';
import type { Site } from '../../src/site.ts';
import { cacheName } from './cache-name.ts';
import { keepUsed } from './keep-used.ts';
import { digestOfSources } from './source-digest.ts';

/** What earlier builds of the content folder have read, as far as today's code would read it so. */
export function openCache({ cacheDir, contentDir }: Site, { force }: { readonly force: boolean }): ArticleCache {
  const name = cacheName(contentDir);
  const dir = join(cacheDir, 'articles', name);
  if (force) rmSync(dir, { recursive: true, force: true });
  const cache = openArticleCache(dir, digestOfSources(projectRoot, readingSources));
  keepUsed(dirname(dir), name);
  return cache;
}

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const readingSources = ['src/articles', 'src/markdown', 'src/locales', 'package-lock.json'];
