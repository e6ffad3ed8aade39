import { locales } from '../../src/locales/locales.ts';
import { sitemapLimits } from '../../src/outputs/sitemap.ts';
import type { SitePart } from './site-part.ts';

/**
 * Measured on generated corpora of 300 and 1,000 articles in one language and of 55 in nineteen. A page grows with the
 * languages of its article, because it names each of them; alphabets of more than one byte a letter take up to a quarter more.
 */
const measured = {
  article: { files: 1.35, bytes: 16_800, bytesPerLanguage: 490 },
  concept: { bytes: 5_600, bytesPerLanguage: 440 },
  locale: { files: 270, bytes: 1_100_000 },
  assets: { files: 190, bytes: 530_000 },
  sitemapEntry: { bytes: 100, bytesPerLanguage: 95 },
} as const;

/** What a site would come to that has so many articles in each of so many locales. */
export function estimatedParts(articles: number, localeCount: number): readonly SitePart[] {
  const others = localeCount - 1;
  const { article, concept, locale, assets, sitemapEntry } = measured;
  const sitemap = Math.min(sitemapLimits.bytes, articles * (sitemapEntry.bytes + localeCount * sitemapEntry.bytesPerLanguage));
  const ofLocale = (code: string): SitePart => ({
    name: code,
    files: Math.round(locale.files + articles * article.files),
    bytes: locale.bytes + articles * (article.bytes + others * article.bytesPerLanguage),
    largestFile: sitemap,
    entries: Math.round(locale.files * 2 + articles * (article.files + 1)),
    folders: new Map([['', 2], [code, articles + 8]]),
  });
  return [
    { name: 'assets', files: assets.files, entries: assets.files + 3, bytes: assets.bytes, largestFile: 0, folders: new Map([['', 12], ['_astro', assets.files]]) },
    {
      name: 'concepts',
      files: articles + 1,
      bytes: sitemap + articles * (concept.bytes + others * concept.bytesPerLanguage),
      largestFile: sitemap,
      entries: articles * 2 + 1,
      folders: new Map([['', articles + 1]]),
    },
    ...locales.slice(0, localeCount).map(({ code }) => ofLocale(code)),
  ];
}
