import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Hit } from '../src/search/browser/hit.ts';
import { openSearch } from '../src/search/browser/open-search.ts';
import type { Search } from '../src/search/browser/search.ts';

const usage = `Asks a built site's search with the code that the browser runs; prints JSON.

  npm run search -- [--site dist] --locale hi "query"
    --limit N   how many results, 10 if not said
    --suggest   what the search box suggests while this is typed
    --stdin     one query a line; prints one line of JSON each`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: 'dist' },
    locale: { type: 'string' },
    limit: { type: 'string', default: '10' },
    suggest: { type: 'boolean', default: false },
    stdin: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help || values.locale === undefined || (positionals.length === 0 && !values.stdin)) {
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}

const limit = Number(values.limit);
if (!Number.isInteger(limit) || limit < 1) throw new Error(`--limit takes a whole number, not “${values.limit}”.`);
globalThis.fetch = fetchFile;
const search = openSearch(pathToFileURL(`${resolve(values.site, 'pagefind', values.locale)}/`).href, values.locale);

if (values.stdin) {
  for await (const line of createInterface({ input: process.stdin })) console.log(JSON.stringify(await ask(search, line)));
} else {
  console.log(JSON.stringify(await ask(search, positionals.join(' ')), null, 2));
}

async function ask(from: Search, query: string): Promise<readonly unknown[]> {
  const hits = values.suggest ? await from.suggest(query, limit) : (await from.find(query, { limit })).hits;
  return hits.map(shown);
}

function shown({ slug, locale, title, href, kind, score }: Hit): unknown {
  return { slug, locale, title, url: href, kind, score };
}

/** The site's files stand in for its host; addresses of the site lead to its folder. */
async function fetchFile(input: string | URL | Request): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  const path = url.protocol === 'file:' ? url.pathname : '';
  try {
    return new Response(await readFile(decodeURIComponent(path)));
  } catch {
    return new Response(null, { status: 404 });
  }
}
