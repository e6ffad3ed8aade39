import { describe, expect, test } from 'vitest';
import { alternateLinks, sitemapDocuments, sitemapIndex } from '../../src/outputs/sitemap.ts';
import type { SitemapEntry } from '../../src/outputs/sitemap.ts';
import { expectWellFormed } from './well-formed.ts';

const entry = (url: string): SitemapEntry => ({ url, links: alternateLinks([{ hreflang: 'x-default', url: `${url}?a&b="c"` }]) });
const entries = Array.from({ length: 10 }, (_, index) => entry(`https://example.org/${index}/`));
const locations = (document: string): readonly string[] => [...document.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url ?? '');

describe('sitemaps', () => {
  test('keep within the number of URLs, lose none, and are well-formed', () => {
    const documents = [...sitemapDocuments(entries, { urls: 4, bytes: 1e6 })];
    expect(documents.map((document) => locations(document).length)).toEqual([4, 4, 2]);
    expect(documents.flatMap(locations)).toEqual(entries.map(({ url }) => url));
    documents.forEach(expectWellFormed);
  });

  test('keep within the number of bytes', () => {
    const documents = [...sitemapDocuments(entries, { urls: 100, bytes: 400 })];
    expect(documents.length).toBeGreaterThan(1);
    for (const document of documents) expect(Buffer.byteLength(document)).toBeLessThan(400 + 300);
    expect(documents.flatMap(locations)).toHaveLength(10);
  });

  test('of nothing are no documents', () => {
    expect([...sitemapDocuments([])]).toEqual([]);
  });

  test('are named by a well-formed index', () => {
    const index = sitemapIndex(['https://example.org/sitemap-hi.xml']);
    expectWellFormed(index);
    expect(locations(index)).toEqual(['https://example.org/sitemap-hi.xml']);
  });
});
