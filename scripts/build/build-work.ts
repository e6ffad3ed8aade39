import { join } from 'node:path';
import { chunksOf } from '../../src/articles/chunks-of.ts';
import type { Corpus } from '../../src/articles/corpus.ts';
import { writeSnapshot } from '../../src/articles/write-snapshot.ts';
import type { Site } from '../../src/site.ts';
import { buildSearch } from './build-search.ts';
import type { PageApp } from './page-app.ts';
import type { PageBundle } from './page-bundle.ts';
import type { Page } from './page.ts';
import { runWorkers } from './run-workers.ts';
import type { Piece } from './work-messages.ts';
import { writePages } from './write-pages.ts';
import type { WrittenPage } from './write-pages.ts';

export interface BuildWork {
  readonly site: Site;
  readonly corpus: Corpus;
  /** File with all of the corpus that the processes of a build need; undefined where there is none yet. */
  readonly snapshot: string | undefined;
  readonly pages: readonly Page[];
  /** Codes of the locales whose search is made. */
  readonly searches: readonly string[];
  readonly bundle: PageBundle;
  /** Folder of this build. */
  readonly work: string;
  /** Where the pages and their search are written. */
  readonly dir: string;
  /** Called with what has been written since. */
  readonly onPages: (pages: readonly WrittenPage[]) => void;
}

/** In this process: for few pages others would take longer to start than to work. Resolves to the memory of others: none. */
export async function buildHere({ site, corpus, pages, searches, dir, onPages }: BuildWork, app: PageApp): Promise<number> {
  await Promise.all([writePages({ app, pages, dir, onPages }), buildSearch(site, corpus, { codes: searches, outDir: dir })]);
  return 0;
}

/**
 * In at most so many processes. Of two, one begins with pages and the other with searches: each loads and compiles little of the other's
 * code, until it helps with what is left. The bytes are those of one process. Resolves to the most memory that one took, in bytes.
 */
export async function buildInProcesses({ corpus, snapshot: kept, pages, searches, bundle, work, dir, onPages }: BuildWork, count: number): Promise<number> {
  const snapshot = kept ?? join(work, 'snapshot');
  if (!kept) await writeSnapshot(snapshot, corpus);
  const pagePieces = chunksOf(pages, pagesInPiece).map((some): Piece => ({ kind: 'pages', pages: some }));
  const { entriesOf } = corpus.catalogue;
  const largestFirst = searches.toSorted((a, b) => entriesOf(b).length - entriesOf(a).length);
  const searchPieces = largestFirst.map((code): Piece => ({ kind: 'search', code }));
  const nextPiece = (worker: number): Piece | undefined => {
    const [own, others] = worker % 2 === 0 ? [pagePieces, searchPieces] : [searchPieces, pagePieces];
    return own.shift() ?? others.shift();
  };
  return runWorkers(Math.min(count, pagePieces.length + searchPieces.length), { program: bundle.worker, place: { app: bundle.app, snapshot, dir }, nextPiece, onPages });
}

/** A second's work. */
const pagesInPiece = 1_000;
