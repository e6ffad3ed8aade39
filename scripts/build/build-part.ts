import { keyOfPath } from '../../src/articles/address.ts';
import { provideCorpus } from '../../src/articles/loaded-corpus.ts';
import { readSnapshot } from '../../src/articles/read-snapshot.ts';
import { locales } from '../../src/locales/locales.ts';
import { site } from '../../src/site.ts';
import { buildPages } from './build-pages.ts';
import { buildSearch } from './build-search.ts';
import type { Part, PartMessage } from './part.ts';

/** A process of a build: does the part that it is given on its command line, and ends with the one that started it. */
process.once('disconnect', () => process.exit(1));
const part = JSON.parse(process.argv[2] ?? '') as Part;
const corpus = await readSnapshot(part.snapshot, part.kind === 'pages' ? part.locales : []);
provideCorpus(corpus);
if (part.kind === 'search') {
  await buildSearch(site, corpus, part.dir);
} else {
  const codes = locales.map(({ code }) => code);
  const isWanted = (path: string): boolean => part.withRoot || keyOfPath('/', path, codes).locale !== undefined;
  await buildPages({ site, dir: part.dir, cacheDir: part.cacheDir, isWanted, onPage: (count) => tell({ kind: 'pages', count }) });
}
// Astro's workers would keep the process alive; the message must be out before it ends.
process.send?.({ kind: 'done', peakMemory: process.resourceUsage().maxRSS * 1024 } satisfies PartMessage, () => process.exit(0));

function tell(message: PartMessage): void {
  process.send?.(message);
}
