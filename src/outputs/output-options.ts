import type { Corpus } from '../articles/corpus.ts';
import type { Locale } from '../locales/locales.ts';
import { isBuilt } from '../site.ts';
import type { Site } from '../site.ts';

export interface OutputOptions {
  readonly site: Site;
  readonly corpus: Corpus;
}

/** The locales whose pages stand in this output. */
export function builtLocales({ site, corpus }: OutputOptions): readonly Locale[] {
  return corpus.catalogue.locales.filter(({ code }) => isBuilt(site, code));
}
