import { join } from 'node:path';
import type { ChangeSinceKept, Corpus } from '../../src/articles/corpus.ts';
import { provideCorpus } from '../../src/articles/loaded-corpus.ts';
import type { ContentState } from '../../src/articles/read-content-state.ts';
import { readCorpus } from '../../src/articles/read-corpus.ts';
import { readKeptCorpus } from '../../src/articles/read-kept-corpus.ts';
import { forgetKeptCorpus, keepCorpus } from '../../src/articles/write-snapshot.ts';
import type { Site } from '../../src/site.ts';
import { openCache, placeOfCache } from './open-cache.ts';
import { readInThreads } from './read-in-threads.ts';

export interface LoadOptions {
  /** Forget what earlier builds have read. */
  readonly force: boolean;
  /** Of the content folder. */
  readonly state: Promise<ContentState>;
  /** A folder for what only this run needs. */
  readonly work: string;
  /** Called now and then with the number of files read. */
  readonly onProgress: (files: number) => void;
}

/**
 * The corpus for this process, and all that it loads: as an earlier run has kept it where no more than a few texts have
 * changed since; else what has changed is read, in threads.
 */
export async function loadArticles(site: Site, options: LoadOptions): Promise<Corpus> {
  const corpus = (options.force ? undefined : await keptArticles(site, options)) ?? (await readArticles(site, options));
  provideCorpus(corpus);
  return corpus;
}

export interface KeptArticles {
  readonly snapshot: string;
  readonly sinceKept: ChangeSinceKept;
}

/** Keeps what has been read for the runs after this one. Undefined where there is nothing new to keep. */
export async function keepArticles(site: Site, corpus: Corpus): Promise<KeptArticles | undefined> {
  const { dir, version } = placeOfCache(site);
  const snapshot = join(dir, keptName);
  const sinceKept = await keepCorpus(snapshot, version, corpus);
  return sinceKept && { snapshot, sinceKept };
}

function keptArticles(site: Site, { state, work }: LoadOptions): Promise<Corpus | undefined> {
  const { dir, version } = placeOfCache(site);
  return readKeptCorpus({ path: join(dir, keptName), version, contentDir: site.contentDir, state, bodiesPath: join(work, 'edited-bodies') });
}

async function readArticles(site: Site, { force, state, onProgress }: LoadOptions): Promise<Corpus> {
  // It tells of bodies that may go now.
  forgetKeptCorpus(join(placeOfCache(site).dir, keptName));
  const cache = openCache(site, { force });
  const { list } = await state;
  const corpus = await readCorpus({ contentDir: site.contentDir, list, bodies: cache.bodies, cache, readFiles: readInThreads(site.contentDir, cache), onProgress });
  cache.close(corpus.catalogue.locales.flatMap(({ code }) => corpus.catalogue.entriesOf(code).map(({ file }) => file)));
  return corpus;
}

const keptName = 'corpus.snapshot';
