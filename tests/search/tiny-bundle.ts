import { readFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { localeOf } from '../../src/locales/locales.ts';
import { openSearch } from '../../src/search/browser/open-search.ts';
import type { Search } from '../../src/search/browser/search.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { siteOf } from '../../src/site.ts';

export interface TinyArticle {
  readonly slug: string;
  readonly title: string;
  readonly text?: string;
  readonly aliases?: readonly string[];
  /** All, if not said. */
  readonly familiarAliases?: readonly string[];
  readonly topic?: string;
  readonly heading?: string;
}

/** Writes the bundles of a tiny site to a temporary folder, under the base path `/docs/`. */
export async function writeTinyBundles(articles: Readonly<Record<string, readonly TinyArticle[]>>): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'search-'));
  const site = siteOf({ BASE_PATH: '/docs/' }, outDir);
  const siteLocales = Object.keys(articles);
  for (const [code, list] of Object.entries(articles)) {
    await writeSearchIndex({ locale: localeOf(code), site, siteLocales, outDir, records: list.map(recordOf) });
  }
  return outDir;
}

/** The browser's search over bundles on the disk. */
export function openTinySearch(outDir: string, code: string): Search {
  globalThis.fetch = fetchFile;
  return openSearch(pathToFileURL(`${join(outDir, 'pagefind', code)}/`).href, code);
}

export async function slugsOf(search: Search, query: string): Promise<readonly string[]> {
  const { hits } = await search.find(query, { limit: 10 });
  return hits.map(({ slug }) => slug);
}

function recordOf({ slug, title, text = '', aliases = [], familiarAliases = aliases, topic, heading }: TinyArticle): SearchRecord {
  const topics = topic === undefined ? [] : [{ key: topic, name: topic }];
  const sections = heading === undefined ? [{ text }] : [{ text: '' }, { heading, id: 'part', text }];
  return { slug, title, description: '', aliases, familiarAliases, topics, sections };
}

async function fetchFile(input: string | URL | Request): Promise<Response> {
  try {
    const bytes = await readFile(fileURLToPath(new URL(input instanceof Request ? input.url : input)));
    return new Response(new Uint8Array(bytes));
  } catch {
    return new Response(null, { status: 404 });
  }
}
