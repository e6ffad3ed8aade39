import type { Locale, LocaleCode } from '../../locales/locales.ts';
import type { Analyser } from './analyser.ts';
import { plainAnalyser } from './plain.ts';

/** The language's own analyser. A browser loads no other language's. */
export async function loadAnalyser(locale: Locale): Promise<Analyser> {
  const load: (() => Promise<Analyser>) | undefined = loaders[locale.code as LocaleCode];
  return load ? load() : plainAnalyser(locale);
}

const loaders: Partial<Record<LocaleCode, () => Promise<Analyser>>> = {
  ar: async () => (await import('./arabic.ts')).arabic,
  da: async () => (await import('./danish.ts')).danish,
  de: async () => (await import('./german.ts')).german,
  en: async () => (await import('./english.ts')).english,
  es: async () => (await import('./spanish.ts')).spanish,
  fi: async () => (await import('./finnish.ts')).finnish,
  fr: async () => (await import('./french.ts')).french,
  hi: async () => (await import('./hindi.ts')).hindi,
  it: async () => (await import('./italian.ts')).italian,
  ms: async () => (await import('./malay.ts')).malay,
  no: async () => (await import('./norwegian.ts')).norwegian,
  pt: async () => (await import('./portuguese.ts')).portuguese,
  ru: async () => (await import('./russian.ts')).russian,
  sv: async () => (await import('./swedish.ts')).swedish,
  tr: async () => (await import('./turkish.ts')).turkish,
};
