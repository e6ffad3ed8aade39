import { dev } from 'astro';
import { site } from '../src/site.ts';
import { loadArticles } from './build/load-articles.ts';
import { liveArticles } from './dev/live-articles.ts';
import { progressOn } from './progress.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const progress = progressOn(process.stdout);
progress.begin('Reading articles', 0);
await loadArticles(site, { force: false, onProgress: progress.advance });
progress.end();
const server = await dev({ root: new URL('..', import.meta.url).pathname, integrations: [liveArticles(site)] });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop().then(() => process.exit(0)));
