import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { provideCorpus } from '../../src/articles/loaded-corpus.ts';
import { readSnapshot } from '../../src/articles/read-snapshot.ts';
import { site } from '../../src/site.ts';
import { buildSearch } from './build-search.ts';
import { openPageApp } from './page-app.ts';
import type { Page } from './page.ts';
import type { NextSearch, Part, PartMessage } from './part.ts';
import { writePages } from './write-pages.ts';

/** A process of a build: does the part that it is given on its command line, and ends with the one that started it. */
process.once('disconnect', () => process.exit(1));
const part = JSON.parse(process.argv[2] ?? '') as Part;
const { corpus } = readSnapshot(part.snapshot);
provideCorpus(corpus);
const pages = JSON.parse(readFileSync(part.pages, 'utf8')) as readonly Page[];
const app = await openPageApp(part.bundle, site.url);
await Promise.all([
  writePages({ app, pages, dir: part.dir, onPages: (written) => tell({ kind: 'pages', pages: written }) }),
  buildSearch(site, corpus, { codes: searchesToMake(), outDir: part.dir }),
]);
// Pagefind's process would keep this one alive; the message must be out before it ends.
process.send?.({ kind: 'done', peakMemory: process.resourceUsage().maxRSS * 1024 } satisfies PartMessage, () => process.exit(0));

/** The first, then one after the other as it is asked for. */
async function* searchesToMake(): AsyncGenerator<string> {
  for (let code = part.search; code !== undefined; code = await nextSearch()) yield code;
}

async function nextSearch(): Promise<string | undefined> {
  const answer = once(process, 'message');
  tell({ kind: 'free' });
  const [{ code }] = (await answer) as [NextSearch];
  return code;
}

function tell(message: PartMessage): void {
  process.send?.(message);
}
