import { localeOf, nearestLocale } from '../locales/locales.ts';
import type { Locale } from '../locales/locales.ts';
import type { Site } from '../site.ts';
import { articlePath, isReserved, mediaPath } from './address.ts';
import type { Corpus } from './corpus.ts';
import { parseHref } from './href.ts';
import type { LinkTarget } from './links.ts';

/** Where a link is written: the file gives relative links their meaning, the locale says which language is wanted. */
export interface LinkPlace {
  readonly site: Site;
  readonly corpus: Corpus;
  readonly locale: Locale;
  readonly file: string;
  /** Slug → what the source says instead of it. */
  readonly repairedFrom: Readonly<Record<string, string>>;
}

/** The target that a reader of the place's language is best served by. */
export function resolveLink(href: string, place: LinkPlace): LinkTarget {
  const parsed = parseHref(href, place.file);
  switch (parsed.kind) {
    case 'fragment':
      return { kind: 'internal', href: `#${encodeURIComponent(parsed.fragment)}` };
    case 'external':
      return parsed;
    case 'media':
      return mediaTarget(parsed.file, place);
    case 'article':
      return articleTarget(parsed.slug, parsed.locale, parsed.fragment, place);
    case 'unsafe':
      return parsed;
    case 'malformed':
      return { kind: 'unwritten', slug: href };
  }
}

function mediaTarget(file: string, { site, corpus }: LinkPlace): LinkTarget {
  return corpus.media.has(file) ? { kind: 'internal', href: mediaPath(site, file) } : { kind: 'unwritten', slug: file };
}

function articleTarget(slug: string, wanted: string | undefined, fragment: string, place: LinkPlace): LinkTarget {
  const { corpus, site, locale } = place;
  const translations = corpus.catalogue.translationsOf(slug);
  if (translations.length === 0) return isReserved(slug) ? siteTarget(slug, place) : { kind: 'unwritten', slug };
  const isIn = (code: string | undefined): code is string => translations.some((entry) => entry.locale === code);
  const nearest = [wanted, locale.code].find(isIn) ?? nearestLocale(locale, translations.map((entry) => entry.locale));
  const href = articlePath(site, { locale: nearest, slug }) + (fragment === '' ? '' : `#${encodeURIComponent(fragment)}`);
  const repaired = place.repairedFrom[slug];
  const repairedFrom = repaired === undefined ? {} : { repairedFrom: repaired };
  if (nearest === locale.code) return { kind: 'article', href, ...repairedFrom };
  const title = corpus.articleOf({ locale: nearest, slug }).entry.title;
  return { kind: 'translation', href, locale: localeOf(nearest), title, ...repairedFrom };
}

/** `/help` in an article means the help page of its own language. */
function siteTarget(slug: string, { site, locale }: LinkPlace): LinkTarget {
  const pages = ['about', 'help', 'a-z', 'topics', 'search'];
  return pages.includes(slug) ? { kind: 'internal', href: `${site.basePath}${locale.code}/${slug}/` } : { kind: 'unwritten', slug };
}
