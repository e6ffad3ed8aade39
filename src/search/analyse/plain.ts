import type { Locale } from '../../locales/locales.ts';
import type { Analyser } from './analyser.ts';
import { stemmedAnalyser } from './stemmed.ts';

/** What holds for every language that parts its words: folding, no grammar. */
export function plainAnalyser(locale: Locale): Analyser {
  return stemmedAnalyser({ lang: locale.lang, stem: (word) => word, accentsCount: true });
}
