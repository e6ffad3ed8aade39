import type { Corpus } from '../articles/corpus.ts';
import type { Locale } from '../locales/locales.ts';
import type { Site } from '../site.ts';

export interface OutputOptions {
  readonly site: Site;
  readonly corpus: Corpus;
  /** Absolute folder that the pages were written to. */
  readonly dir: string;
}

/** The locales whose pages stand in this output: all that have articles, or those of the shard. */
export function builtLocales({ site, corpus }: OutputOptions): readonly Locale[] {
  const { onlyLocales } = site;
  return corpus.catalogue.locales.filter(({ code }) => onlyLocales.length === 0 || onlyLocales.includes(code));
}
