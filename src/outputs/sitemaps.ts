import { articlePath, chooserPath, conceptPath, isHere, localePath, urlOf } from '../articles/address.ts';
import { alternatesOf } from '../articles/models/alternates.ts';
import { translationsOf } from '../articles/models/article-model.ts';
import { siteLocales } from '../articles/models/locale-model.ts';
import { textHash } from '../articles/text-hash.ts';
import { isBuilt } from '../site.ts';
import type { Output } from './output.ts';
import type { OutputOptions } from './output-options.ts';
import { alternateLinks, sitemapDocuments, sitemapIndex } from './sitemap.ts';
import type { SitemapEntry } from './sitemap.ts';

/** By slug: what its pages in all languages have in common. Kept, because each of them needs it again. */
type LinksOf = (slug: string) => string;

/**
 * `sitemap.xml`, which names the sitemaps of the concepts and of each locale, `sitemap-hi.xml`, `sitemap-hi-2.xml`. It is
 * the same in each part of a site: the sitemaps of a locale stand in the part that has its pages.
 */
export function sitemapOutput(options: OutputOptions): Output {
  const { catalogue } = options.corpus;
  const existing = catalogue.slugs.map((slug) => [slug, ...catalogue.translationsOf(slug).map(({ locale }) => locale)]);
  return { name: 'sitemap', print: textHash(JSON.stringify([existing, catalogue.locales.map(({ code }) => catalogue.entriesOf(code).map(({ slug }) => slug))])), files: () => sitemapFiles(options) };
}

function* sitemapFiles(options: OutputOptions): Generator<readonly [file: string, text: string]> {
  const { site, corpus } = options;
  const homeLinks = alternateLinks(alternatesOf(siteLocales(site, corpus), urlOf(site, chooserPath(site))));
  const linksOf = articleLinks(options);
  const names: string[] = [];
  const concepts = site.url === site.rootUrl ? conceptEntries(options, homeLinks, linksOf) : [];
  for (const file of numbered('sitemap-concepts', concepts)) {
    names.push(file[0]);
    yield file;
  }
  for (const { code } of corpus.catalogue.locales.filter((locale) => isHere(site, locale.code))) {
    for (const file of numbered(`sitemap-${code}`, localeEntries(options, code, homeLinks, linksOf))) {
      names.push(file[0]);
      if (isBuilt(site, code)) yield file;
    }
  }
  yield ['sitemap.xml', sitemapIndex(names.map((name) => urlOf(site, `${site.basePath}${name}`)))];
}

function* numbered(name: string, entries: Iterable<SitemapEntry>): Generator<readonly [file: string, text: string]> {
  let number = 1;
  for (const document of sitemapDocuments(entries)) {
    yield [number === 1 ? `${name}.xml` : `${name}-${number}.xml`, document];
    number += 1;
  }
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
