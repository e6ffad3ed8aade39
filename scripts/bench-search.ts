import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { localeOf } from '../src/locales/locales.ts';
import type { LocaleCode } from '../src/locales/locales.ts';
import { messagesOf } from '../src/locales/message.ts';
import { launchBrowser } from '../tests/browser.ts';
import { askInTurn, openOnly, typeLetters } from './bench-search/ask-box.ts';
import type { Place, Visit } from './bench-search/ask-box.ts';
import { openFront } from './bench-search/http2-front.ts';
import type { IndexCost } from './bench-search/index-corpus.ts';
import { indexInProcess } from './bench-search/index-in-process.ts';
import { indexTable } from './bench-search/index-table.ts';
import { pickQueries } from './bench-search/pick-queries.ts';
import { basePath, prepareSite } from './bench-search/prepare-site.ts';
import { searchTable } from './bench-search/search-rows.ts';
import { figuresOf } from './bench-search/visit-figures.ts';
import { waterfallOf } from './bench-search/waterfall.ts';
import { localeCodes } from './corpus/languages.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { serve } from './preview-server.ts';
import { progressOn } from './progress.ts';

const usage = `Measures the search of a large site in Chromium on a slow network (“Fast 3G”) and a slow device (4 times slower).

  npm run bench:search
    --articles N    how many in the language, 14,000 if not said
    --locale hi     the language that is searched
    --queries N     visits: half for a title that is typed letter by letter, half for three queries; 30 if not said
    --waterfall     list what one visit fetched, and when
    --again         ask the site that the last run prepared; only its pages and scripts are made anew
    --index hi,zh   instead: what indexing so many articles takes in these languages
    --dir DIR       where to work`;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '14000' },
    locale: { type: 'string', default: 'hi' },
    queries: { type: 'string', default: '30' },
    waterfall: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    index: { type: 'string' },
    dir: { type: 'string', default: join(tmpdir(), 'glossarium-bench-search') },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.error(usage);
  process.exit(0);
}
const [articles, queries] = [wholeNumber('articles', values.articles), wholeNumber('queries', values.queries)];
const progress = progressOn(process.stdout);
let done = 0;
if (values.index) await measureIndexing(values.index.split(',').map(codeOf));
else await measureSearch(codeOf(values.locale));

async function measureSearch(locale: LocaleCode): Promise<void> {
  const site = await prepareSite(values.dir, values.again ? undefined : articles, locale === 'en' ? ['en'] : [locale, 'en']);
  if (site.costs.length > 0) console.log(`${indexTable(site.costs)}\n`);
  const bundle = join(site.dir, 'pagefind', locale);
  const { titles, words } = await pickQueries(bundle, locale, Math.ceil(queries / 2));
  const server = await serve({ dir: site.dir, basePath, port: 0, host: '127.0.0.1' });
  const front = await openFront(server.url, join(values.dir, 'front'));
  const browser = await launchBrowser([front.browserFlag]);
  progress.begin('Asking', titles.length + words.length);
  try {
    const assets = join(site.dir, '_astro');
    const workerFile = readdirSync(assets).find((name) => /^search-worker.*\.js$/.test(name)) ?? '';
    const workerBytes = gzipSync(readFileSync(join(assets, workerFile))).length;
    const place: Place = { browser, url: `${front.url}${site.page}`, running: messagesOf(localeOf(locale)).searchRunning, workerBytes };
    const opened = await openOnly(place);
    const typed = await inTurn(titles, (title) => typeLetters(place, title));
    const asked = await inTurn(words, (_, at) => askInTurn(place, [...words.slice(at), ...words].slice(0, Math.min(3, words.length))));
    progress.end();
    const figures = (visit: Visit): ReturnType<typeof figuresOf> => figuresOf(visit, place.running);
    if (values.waterfall) for (const visit of [opened, typed[0], asked[0]]) if (visit) console.log(`\n“${visit.queries.join('”, “')}”\n${waterfallOf(visit, basePath)}`);
    console.log(`\n${articles} articles in ${locale}; ${titles.length + words.length} visits, each with an empty cache, over HTTP/2; Chromium ${browser.version()}, load ${loadavg()[0]?.toFixed(1)}.`);
    console.log(searchTable(figures(opened), typed.map(figures), asked.map(figures)));
  } finally {
    await browser.close();
    front.close();
    await server.close();
  }
}

async function inTurn<Item>(items: readonly Item[], visit: (item: Item, at: number) => Promise<Visit>): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  for (const [at, item] of items.entries()) {
    visits.push(await visit(item, at));
    progress.advance((done += 1));
  }
  return visits;
}

/** Each locale with one other, as the titles of the other lead to it. */
async function measureIndexing(locales: readonly LocaleCode[]): Promise<void> {
  const costs: IndexCost[] = [];
  for (const locale of locales) {
    const [contentDir, outDir] = [join(values.dir, 'all'), join(values.dir, 'index')];
    for (const folder of [contentDir, outDir]) rmSync(folder, { recursive: true, force: true });
    writeCorpus({ slugs: articles, locales: [locale, locale === 'en' ? 'hi' : 'en'], coverage: 1, seed: '1' }, contentDir);
    costs.push(await indexInProcess({ contentDir, outDir, basePath, locale }));
  }
  console.log(indexTable(costs));
}

function codeOf(text: string): LocaleCode {
  const code = localeCodes.find((known) => known === text);
  if (!code) throw new Error(`No locale has the code “${text}”.`);
  return code;
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number, not “${text}”.`);
  return number;
}
