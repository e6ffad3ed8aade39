import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dev } from 'astro';
import type { Corpus } from '../src/articles/corpus.ts';
import { provideCorpus } from '../src/articles/loaded-corpus.ts';
import { site } from '../src/site.ts';
import { keepArticles, loadArticles } from './build/load-articles.ts';
import { lookAtContent } from './build/look-at-content.ts';
import { liveArticles } from './dev/live-articles.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
const work = mkdtempSync(join(tmpdir(), 'glossarium-dev-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));
// The server is there at once; pages of articles are, others wait until all are read.
const reading = Promise.withResolvers<Corpus>();
provideCorpus(reading.promise);
const server = await dev({ root: new URL('..', import.meta.url).pathname, integrations: [liveArticles(site, work, reading.promise)] });
console.log('Reading articles');
const corpus = loadArticles(site, { force: false, state: lookAtContent(site.contentDir), work, onProgress: () => undefined });
reading.resolve(corpus);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop().then(() => process.exit(0)));
// The next start is quicker for it; pages are served meanwhile.
await keepArticles(site, await corpus);
