import { locales } from '../locales/locales.ts';
import type { Locale } from '../locales/locales.ts';
import type { AvailabilityShard } from '../outputs/availability.ts';
import { nearSlugs } from './near-slugs.ts';

export interface Suggestion {
  readonly slug: string;
  readonly locale: Locale;
  readonly title: string;
}

/** What the page at a missing address can offer its reader. */
export interface NotFoundAnswer {
  /** The article in the languages that have it, the reader's nearest first; empty where it exists in the reader's own. */
  readonly translations: readonly Suggestion[];
  /** Articles that may have been meant, each in the reader's nearest language. */
  readonly near: readonly Suggestion[];
}

const nearLimit = 5;

export function notFoundAnswer(slug: string, reader: Locale, shard: AvailabilityShard): NotFoundAnswer {
  const translations = suggestionsOf(slug, reader, shard);
  const near = nearSlugs(slug, Object.keys(shard), nearLimit).flatMap((other) => suggestionsOf(other, reader, shard).slice(0, 1));
  const own = translations.find(({ locale }) => locale === reader);
  return own ? { translations: [], near: [own, ...near].slice(0, nearLimit) } : { translations, near };
}

/** The reader's locale: the one that the address names, or else the first that the browser prefers and the site has. */
export function readerOf(named: string | undefined, preferred: readonly string[], available: readonly string[]): Locale | undefined {
  const known = locales.filter(({ code }) => available.includes(code));
  const byPreference = preferred.map((tag) => known.find(({ code, lang }) => [code, languageOf(lang)].includes(languageOf(tag))));
  return known.find(({ code }) => code === named) ?? byPreference.find((locale) => locale !== undefined);
}

function suggestionsOf(slug: string, reader: Locale, shard: AvailabilityShard): readonly Suggestion[] {
  const titles = Object.hasOwn(shard, slug) ? shard[slug] ?? {} : {};
  const order = [reader.code, ...reader.fallback, ...locales.map(({ code }) => code)];
  return [...new Set(order)].flatMap((code) => {
    const locale = locales.find((each) => each.code === code);
    const title = titles[code];
    return locale && title !== undefined ? [{ slug, locale, title }] : [];
  });
}

/** `pt-BR` → `pt` */
function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
