import type { Locale } from '../../locales/locales.ts';
import type { Analyser } from './analyser.ts';
import { plainAnalyser } from './plain.ts';

/** The language's own analyser. A browser loads no other language's. */
export async function loadAnalyser(locale: Locale): Promise<Analyser> {
  return plainAnalyser(locale);
}
