import type { Locale } from '../locales/locales.ts';
import type { AvailabilityShard } from '../outputs/availability.ts';
import { nearSlugs } from './near-slugs.ts';

/** What the 404 page has of a locale. */
export type SiteReader = Pick<Locale, 'code' | 'lang' | 'dir' | 'autonym' | 'fallback'>;

export interface Suggestion {
  readonly slug: string;
  readonly locale: SiteReader;
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

/** `locales` are those of the site, in table order. */
export function notFoundAnswer(slug: string, reader: SiteReader, locales: readonly SiteReader[], shard: AvailabilityShard): NotFoundAnswer {
  const suggestionsOf = (other: string): readonly Suggestion[] => inOrder(other, reader, locales, shard);
  const translations = suggestionsOf(slug);
  const near = nearSlugs(slug, Object.keys(shard), nearLimit).flatMap((other) => suggestionsOf(other).slice(0, 1));
  const own = translations.find(({ locale }) => locale === reader);
  return own ? { translations: [], near: [own, ...near].slice(0, nearLimit) } : { translations, near };
}

/** The reader's locale: the one that the address names, or else the first of the site's that the browser prefers. */
export function readerOf(named: string | undefined, preferred: readonly string[], known: readonly SiteReader[]): SiteReader | undefined {
  const byPreference = preferred.map((tag) => known.find(({ code, lang }) => [code, languageOf(lang)].includes(languageOf(tag))));
  return known.find(({ code }) => code === named) ?? byPreference.find((locale) => locale !== undefined);
}

function inOrder(slug: string, reader: SiteReader, locales: readonly SiteReader[], shard: AvailabilityShard): readonly Suggestion[] {
  const titles = Object.hasOwn(shard, slug) ? shard[slug] ?? {} : {};
  const order: readonly string[] = [reader.code, ...reader.fallback, ...locales.map(({ code }) => code)];
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
