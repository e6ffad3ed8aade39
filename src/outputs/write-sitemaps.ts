import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articlePath, chooserPath, conceptPath, localePath, urlOf } from '../articles/address.ts';
import { alternatesOf } from '../articles/models/alternates.ts';
import { translationsOf } from '../articles/models/article-model.ts';
import { siteLocales } from '../articles/models/locale-model.ts';
import { isBuilt } from '../site.ts';
import type { OutputOptions } from './output-options.ts';
import { alternateLinks, sitemapDocuments, sitemapIndex } from './sitemap.ts';
import type { SitemapEntry } from './sitemap.ts';

/** By slug: what its pages in all languages have in common. Kept, because each of them needs it again. */
type LinksOf = (slug: string) => string;

/**
 * Writes `sitemap.xml`, which names the sitemaps of the concepts and of each locale, `sitemap-hi.xml`, `sitemap-hi-2.xml`.
 * It is the same in each part of a site: the sitemaps of a locale stand in the part that has its pages.
 */
export async function writeSitemaps(options: OutputOptions): Promise<void> {
  const { site, corpus, dir } = options;
  const homeLinks = alternateLinks(alternatesOf(siteLocales(site, corpus), urlOf(site, chooserPath(site))));
  const linksOf = articleLinks(options);
  const files = await writeParts(dir, 'sitemap-concepts', conceptEntries(options, homeLinks, linksOf));
  for (const { code } of corpus.catalogue.locales) {
    const entries = localeEntries(options, code, homeLinks, linksOf);
    files.push(...(await writeParts(isBuilt(site, code) ? dir : undefined, `sitemap-${code}`, entries)));
  }
  await writeFile(join(dir, 'sitemap.xml'), sitemapIndex(files.map((file) => urlOf(site, `${site.basePath}${file}`))));
}

/** The names of the files. Without a folder they are only counted. */
async function writeParts(dir: string | undefined, name: string, entries: Iterable<SitemapEntry>): Promise<string[]> {
  const files: string[] = [];
  for (const document of sitemapDocuments(entries)) {
    const file = files.length === 0 ? `${name}.xml` : `${name}-${files.length + 1}.xml`;
    if (dir !== undefined) await writeFile(join(dir, file), document);
    files.push(file);
  }
  return files;
}

function* conceptEntries({ site, corpus }: OutputOptions, homeLinks: string, linksOf: LinksOf): Generator<SitemapEntry> {
  yield { url: urlOf(site, chooserPath(site)), links: homeLinks };
  for (const slug of corpus.catalogue.slugs) yield { url: urlOf(site, conceptPath(site, slug)), links: linksOf(slug) };
}

function* localeEntries({ site, corpus }: OutputOptions, locale: string, homeLinks: string, linksOf: LinksOf): Generator<SitemapEntry> {
  yield { url: urlOf(site, localePath(site, locale)), links: homeLinks };
  for (const entry of corpus.catalogue.entriesOf(locale)) {
    yield { url: urlOf(site, articlePath(site, entry)), links: linksOf(entry.slug) };
  }
}

function articleLinks({ site, corpus }: OutputOptions): LinksOf {
  const known = new Map<string, string>();
  return (slug) => {
    const translations = (): string =>
      alternateLinks(alternatesOf(translationsOf(site, corpus, slug, undefined), urlOf(site, conceptPath(site, slug))));
    const links = known.get(slug) ?? translations();
    known.set(slug, links);
    return links;
  };
}
