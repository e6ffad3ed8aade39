import type { Corpus } from '../../src/articles/corpus.ts';
import { provideCorpus } from '../../src/articles/loaded-corpus.ts';
import { readCorpus } from '../../src/articles/read-corpus.ts';
import type { Site } from '../../src/site.ts';
import { openCache } from './open-cache.ts';
import { readInThreads } from './read-in-threads.ts';

export interface LoadOptions {
  /** Forget what earlier builds have read. */
  readonly force: boolean;
  /** Called now and then with the number of files read. */
  readonly onProgress: (files: number) => void;
}

/** The corpus for this process, and all that it loads: what has changed since an earlier build is read, in threads. */
export async function loadArticles(site: Site, { force, onProgress }: LoadOptions): Promise<Corpus> {
  const cache = openCache(site, { force });
  const corpus = await readCorpus({ contentDir: site.contentDir, bodies: cache.bodies, cache, readFiles: readInThreads(site.contentDir, cache), onProgress });
  cache.close(corpus.catalogue.locales.flatMap(({ code }) => corpus.catalogue.entriesOf(code).map(({ file }) => file)));
  provideCorpus(corpus);
  return corpus;
}
