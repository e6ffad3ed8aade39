import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../../src/articles/corpus.ts';
import { writeSnapshot } from '../../src/articles/write-snapshot.ts';
import { isBuilt } from '../../src/site.ts';
import type { Site } from '../../src/site.ts';
import { mergeFolder } from '../swap-folders.ts';
import { buildPages } from './build-pages.ts';
import { buildSearch } from './build-search.ts';
import { shareLocales } from './part.ts';
import type { Part } from './part.ts';
import { runParts } from './run-parts.ts';

export interface BuildWork {
  readonly site: Site;
  readonly corpus: Corpus;
  /** Folder of this build. */
  readonly work: string;
  /** Called with the number of pages written. */
  readonly onPage: (pages: number) => void;
}

export interface BuiltPages {
  /** Folder of the pages and their search. */
  readonly dir: string;
  /** Of any process that took part, in bytes. */
  readonly peakMemory: number;
}

/** In this process: for small sites others would take longer to start than to work. */
export async function buildHere({ site, corpus, work, onPage }: BuildWork): Promise<BuiltPages> {
  const [dir, search] = [join(work, 'site'), join(work, 'search')];
  await Promise.all([buildPages({ site, dir, cacheDir: join(work, 'astro'), onPage }), buildSearch(site, corpus, search)]);
  await mergeFolder(search, dir);
  return { dir, peakMemory: 0 };
}

/** One process for all search, and beside it so many for pages. The bytes are those of one process. */
export async function buildInProcesses({ site, corpus, work, onPage }: BuildWork, count: number): Promise<BuiltPages> {
  const snapshot = join(work, 'snapshot');
  writeSnapshot(snapshot, corpus);
  const locales = corpus.catalogue.locales.map(({ code }) => code).filter((code) => isBuilt(site, code));
  const parts = shareLocales(corpus.catalogue, locales, count).map((share, place) => pagePart(work, snapshot, share, place));
  const search = join(work, 'search');
  const peakMemory = await runParts([...parts, { kind: 'search', locales, snapshot, dir: search }], onPage);
  const dir = await mergeParts(parts);
  await mergeFolder(search, dir);
  return { dir, peakMemory };
}

function pagePart(work: string, snapshot: string, locales: readonly string[], place: number): Part {
  return { kind: 'pages', locales, snapshot, dir: join(work, `site-${place}`), cacheDir: join(work, `astro-${place}`), withRoot: place === 0 };
}

/** Moves the locales of the others into the first, which has all else that they have. */
async function mergeParts([first, ...others]: readonly Part[]): Promise<string> {
  if (!first) throw new Error('There is no locale to build.');
  for (const { dir, locales } of others) {
    for (const code of locales) await rename(join(dir, code), join(first.dir, code));
  }
  return first.dir;
}
