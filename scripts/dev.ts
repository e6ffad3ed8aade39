import { dev } from 'astro';
import type { Corpus } from '../src/articles/corpus.ts';
import { provideCorpus } from '../src/articles/loaded-corpus.ts';
import { site } from '../src/site.ts';
import { loadArticles } from './build/load-articles.ts';
import { liveArticles } from './dev/live-articles.ts';
import { progressLinesOn } from './progress.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
// The server is there at once; pages wait for the articles.
const reading = Promise.withResolvers<Corpus>();
provideCorpus(reading.promise);
const server = await dev({ root: new URL('..', import.meta.url).pathname, integrations: [liveArticles(site)] });
reading.resolve(readArticles());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop().then(() => process.exit(0)));

async function readArticles(): Promise<Corpus> {
  const progress = progressLinesOn(process.stdout);
  progress.begin('Reading articles', 0);
  const corpus = await loadArticles(site, { force: false, onProgress: progress.advance });
  progress.end();
  return corpus;
}
