import type { Alternate } from '../articles/models/alternates.ts';
import { escapeXml } from './xml.ts';

export interface SitemapEntry {
  readonly url: string;
  /** XML of `alternateLinks`, the same for all pages that are translations of each other. */
  readonly links: string;
}

export interface SitemapLimits {
  readonly urls: number;
  readonly bytes: number;
}

/** Under the protocol's 50,000 URLs and 50 MB, and under the 25 MiB a file that some hosts allow. https://www.sitemaps.org/protocol.html */
export const sitemapLimits: SitemapLimits = { urls: 45_000, bytes: 20_000_000 };

/** Sitemap documents, each within the limits. Takes the entries one by one and keeps one document at a time. */
export function* sitemapDocuments(entries: Iterable<SitemapEntry>, limits = sitemapLimits): Generator<string> {
  let elements: string[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const element = elementOf(entry);
    const size = Buffer.byteLength(element);
    if (elements.length > 0 && (elements.length >= limits.urls || bytes + size > limits.bytes)) {
      yield documentOf(elements);
      elements = [];
      bytes = 0;
    }
    elements.push(element);
    bytes += size;
  }
  if (elements.length > 0) yield documentOf(elements);
}

/** XML that names a page in each language, itself included, and `x-default`. */
export function alternateLinks(alternates: readonly Alternate[]): string {
  const links = alternates.map(({ hreflang, url }) => `<xhtml:link rel="alternate" hreflang="${escapeXml(hreflang)}" href="${escapeXml(url)}"/>`);
  return links.join('');
}

/** The index that names all sitemaps. */
export function sitemapIndex(urls: readonly string[]): string {
  const elements = urls.map((url) => `<sitemap><loc>${escapeXml(url)}</loc></sitemap>\n`);
  return `${declaration}<sitemapindex xmlns="${sitemapNamespace}">\n${elements.join('')}</sitemapindex>\n`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function documentOf(elements: readonly string[]): string {
  const namespaces = `xmlns="${sitemapNamespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml"`;
  return `${declaration}<urlset ${namespaces}>\n${elements.join('')}</urlset>\n`;
}

function elementOf({ url, links }: SitemapEntry): string {
  return `<url><loc>${escapeXml(url)}</loc>${links}</url>\n`;
}
