import type { Corpus } from '../corpus.ts';

/** Remembers a locale's answer for as long as its corpus lives: every page asks. */
export function perLocale<T>(compute: (corpus: Corpus, locale: string) => T): (corpus: Corpus, locale: string) => T {
  const answers = new WeakMap<Corpus, Map<string, T>>();
  return (corpus, locale) => {
    const known = answers.get(corpus) ?? new Map<string, T>();
    answers.set(corpus, known);
    const answer = known.get(locale) ?? compute(corpus, locale);
    known.set(locale, answer);
    return answer;
  };
}
