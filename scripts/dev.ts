import { dev } from 'astro';
import type { Corpus } from '../src/articles/corpus.ts';
import { provideCorpus } from '../src/articles/loaded-corpus.ts';
import { site } from '../src/site.ts';
import { loadArticles } from './build/load-articles.ts';
import { liveArticles } from './dev/live-articles.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
// The server is there at once; pages wait for the articles.
const reading = Promise.withResolvers<Corpus>();
provideCorpus(reading.promise);
const server = await dev({ root: new URL('..', import.meta.url).pathname, integrations: [liveArticles(site)] });
console.log('Reading articles');
reading.resolve(loadArticles(site, { force: false, onProgress: () => undefined }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop().then(() => process.exit(0)));
