import { dev } from 'astro';
import { loadCorpus } from '../src/articles/loaded-corpus.ts';
import { site } from '../src/site.ts';
import { openCache } from './build/open-cache.ts';
import { readInThreads } from './build/read-in-threads.ts';
import { liveArticles } from './dev/live-articles.ts';
import { progressOn } from './progress.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const progress = progressOn(process.stdout);
progress.begin('Reading articles', 0);
const cache = openCache(site, { force: false });
const { catalogue } = await loadCorpus({ bodies: cache.bodies, cache, readFiles: readInThreads(site.contentDir, cache), onProgress: (done) => progress.advance(done) });
cache.save(catalogue.locales.flatMap(({ code }) => catalogue.entriesOf(code).map(({ file }) => file)));
progress.end();
const server = await dev({ root: new URL('..', import.meta.url).pathname, integrations: [liveArticles(site)] });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop().then(() => process.exit(0)));
