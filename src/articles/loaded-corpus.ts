import { site } from '../site.ts';
import type { Corpus } from './corpus.ts';
import { readCorpus } from './read-corpus.ts';
import type { ReadOptions } from './read-corpus.ts';

/**
 * The corpus of this process, read once. Astro loads this module twice, for the collections and for the pages, and the
 * build script a third time: what they share hangs on the process.
 */
export function loadCorpus(options: Omit<ReadOptions, 'contentDir'> = {}): Promise<Corpus> {
  if (!shared.glossariumCorpus) shared.glossariumReading = options;
  shared.glossariumCorpus ??= readCorpus({ contentDir: site.contentDir, ...options });
  return shared.glossariumCorpus;
}

/** Gives this process a corpus that another one has read. */
export function provideCorpus(corpus: Corpus): void {
  shared.glossariumCorpus = Promise.resolve(corpus);
}

/** Reads the content folder again, after a change, as it was read before. Until it is read, pages show the old one. */
export async function reloadCorpus(): Promise<Corpus> {
  const corpus = await readCorpus({ contentDir: site.contentDir, ...shared.glossariumReading });
  provideCorpus(corpus);
  return corpus;
}

const shared = globalThis as typeof globalThis & {
  glossariumCorpus?: Promise<Corpus>;
  glossariumReading?: Omit<ReadOptions, 'contentDir'>;
};
