import { site } from '../site.ts';
import type { Corpus } from './corpus.ts';
import { readCorpus } from './read-corpus.ts';
import type { ReadOptions } from './read-corpus.ts';

/**
 * The corpus of this process, read once. Astro loads this module twice, for the collections and for the pages, and the
 * build script a third time: what they share hangs on the process.
 */
export function loadCorpus(options: Omit<ReadOptions, 'contentDir'> = {}): Promise<Corpus> {
  shared.glossariumCorpus ??= readCorpus({ contentDir: site.contentDir, ...options });
  return shared.glossariumCorpus;
}

/** Gives this process a corpus: one that another has read, one that is being read, or a newer one. */
export function provideCorpus(corpus: Corpus | Promise<Corpus>): void {
  shared.glossariumCorpus = Promise.resolve(corpus);
}

const shared = globalThis as typeof globalThis & {
  glossariumCorpus?: Promise<Corpus>;
};
