import { once as emitted } from 'node:events';
import { provideCorpus } from '../../src/articles/loaded-corpus.ts';
import { once } from '../../src/articles/once.ts';
import { readSnapshot } from '../../src/articles/read-snapshot.ts';
import { site } from '../../src/site.ts';
import { buildSearch } from './build-search.ts';
import { openPageApp } from './page-app.ts';
import type { NextPiece, Piece, WorkMessage, WorkPlace } from './work-messages.ts';
import { writePages } from './write-pages.ts';

/** A process of a build: makes what it is given, in the place that its command line names, and ends with the one that started it. */
process.once('disconnect', () => process.exit(1));
const place = JSON.parse(process.argv[2] ?? '') as WorkPlace;
const { corpus } = readSnapshot(place.snapshot);
provideCorpus(corpus);
await buildSearch(site, corpus, { codes: searchesBetweenPages(), outDir: place.dir });
// Pagefind's process would keep this one alive; the message must be out before it ends.
process.send?.({ kind: 'done', peakMemory: process.resourceUsage().maxRSS * 1024 } satisfies WorkMessage, () => process.exit(0));

/** Pages are made here, when they come; the codes of searches go to who makes those. */
async function* searchesBetweenPages(): AsyncGenerator<string> {
  const openApp = once<void, ReturnType<typeof openPageApp>>(() => openPageApp(place.app, site.url));
  for (let piece = await nextPiece(); piece; piece = await nextPiece()) {
    if (piece.kind === 'search') yield piece.code;
    else await writePages({ app: await openApp(), pages: piece.pages, dir: place.dir, onPages: (pages) => tell({ kind: 'written', pages }) });
  }
}

async function nextPiece(): Promise<Piece | undefined> {
  const answer = emitted(process, 'message');
  tell({ kind: 'free' });
  const [{ piece }] = (await answer) as [NextPiece];
  return piece;
}

function tell(message: WorkMessage): void {
  process.send?.(message);
}
