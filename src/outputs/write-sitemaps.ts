import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articlePath, chooserPath, conceptPath, localePath, urlOf } from '../articles/address.ts';
import { alternatesOf } from '../articles/alternates.ts';
import type { Alternate } from '../articles/alternates.ts';
import { translationsOf } from '../articles/article-model.ts';
import { siteLocales } from '../articles/locale-model.ts';
import { builtLocales } from './output-options.ts';
import type { OutputOptions } from './output-options.ts';
import { sitemapDocuments, sitemapIndex } from './sitemap.ts';
import type { SitemapEntry } from './sitemap.ts';

/** Writes `sitemap.xml`, which names the sitemaps of the concepts and of each locale, `sitemap-hi.xml`, `sitemap-hi-2.xml`. */
export async function writeSitemaps(options: OutputOptions): Promise<void> {
  const { site, dir } = options;
  const files = await writeParts(dir, 'sitemap-concepts', conceptEntries(options));
  for (const { code } of builtLocales(options)) files.push(...(await writeParts(dir, `sitemap-${code}`, localeEntries(options, code))));
  await writeFile(join(dir, 'sitemap.xml'), sitemapIndex(files.map((file) => urlOf(site, `${site.basePath}${file}`))));
}

async function writeParts(dir: string, name: string, entries: Iterable<SitemapEntry>): Promise<string[]> {
  const files: string[] = [];
  for (const document of sitemapDocuments(entries)) {
    const file = files.length === 0 ? `${name}.xml` : `${name}-${files.length + 1}.xml`;
    await writeFile(join(dir, file), document);
    files.push(file);
  }
  return files;
}

function* conceptEntries(options: OutputOptions): Generator<SitemapEntry> {
  const { site, corpus } = options;
  yield { url: urlOf(site, chooserPath(site)), alternates: homeAlternates(options) };
  for (const slug of corpus.catalogue.slugs) {
    yield { url: urlOf(site, conceptPath(site, slug)), alternates: articleAlternates(options, slug) };
  }
}

function* localeEntries(options: OutputOptions, locale: string): Generator<SitemapEntry> {
  const { site, corpus } = options;
  yield { url: urlOf(site, localePath(site, locale)), alternates: homeAlternates(options) };
  for (const entry of corpus.catalogue.entriesOf(locale)) {
    yield { url: urlOf(site, articlePath(site, entry)), alternates: articleAlternates(options, entry.slug) };
  }
}

function homeAlternates({ site, corpus }: OutputOptions): readonly Alternate[] {
  return alternatesOf(siteLocales(site, corpus), urlOf(site, chooserPath(site)));
}

function articleAlternates({ site, corpus }: OutputOptions, slug: string): readonly Alternate[] {
  return alternatesOf(translationsOf(site, corpus, slug, undefined), urlOf(site, conceptPath(site, slug)));
}
