import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { close } from 'pagefind';
import { loadCorpus } from '../../src/articles/loaded-corpus.ts';
import { readBody } from '../../src/articles/read-article.ts';
import { openBodies } from '../../src/articles/write-bodies.ts';
import { localeOf } from '../../src/locales/locales.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { site } from '../../src/site.ts';
import { usageOfChildren } from './usage-of-children.ts';

/** What one locale's index took. Pagefind's program is a process of its own. */
export interface IndexCost {
  readonly locale: string;
  readonly articles: number;
  readonly files: number;
  readonly bytes: number;
  /** Reading and repairing the corpus, which the pages of a build share. */
  readonly readSeconds: number;
  readonly indexSeconds: number;
  readonly nodeCpuSeconds: number;
  readonly pagefindCpuSeconds: number;
  readonly nodePeakBytes: number;
  readonly pagefindPeakBytes: number;
}

/** A program: writes the bundle of one locale of `CONTENT_DIR` into `OUT_DIR`, as a build does, and prints its cost. */
const { values } = parseArgs({ options: { locale: { type: 'string', default: 'en' }, work: { type: 'string', default: '.cache' } } });
const start = performance.now();
mkdirSync(values.work, { recursive: true });
const bodies = openBodies(join(values.work, `bodies-${process.pid}`));
const corpus = await loadCorpus({ bodies });
const read = performance.now();
const cpuOfReading = process.cpuUsage();

const locale = localeOf(values.locale);
const records = searchRecords(corpus, locale, (key) => readBody(site.contentDir, corpus, key).text);
const siteLocales = corpus.catalogue.locales.map(({ code }) => code);
const { articles, files } = await writeSearchIndex({ locale, site, siteLocales, outDir: site.outDir, records });
const { user, system } = process.cpuUsage(cpuOfReading);
const pagefind = usageOfChildren(process.pid);
const cost: Omit<IndexCost, 'bytes'> = {
  locale: locale.code,
  articles,
  files,
  readSeconds: (read - start) / 1_000,
  indexSeconds: (performance.now() - read) / 1_000,
  nodeCpuSeconds: (user + system) / 1_000_000,
  pagefindCpuSeconds: pagefind.cpuSeconds,
  nodePeakBytes: process.resourceUsage().maxRSS * 1_024,
  pagefindPeakBytes: pagefind.peakBytes,
};
await close();
bodies.close();
console.log(JSON.stringify(cost));
process.exit(0);
