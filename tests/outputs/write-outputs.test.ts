import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { availabilityPath } from '../../src/articles/address.ts';
import { outputsOf } from '../../src/outputs/outputs.ts';
import { writeOutput } from '../../src/outputs/write-output.ts';
import { siteOf } from '../../src/site.ts';
import type { Site } from '../../src/site.ts';
import { tinyCorpus } from './tiny-corpus.ts';
import { expectWellFormed } from './well-formed.ts';

const site = siteOf({ BASE_PATH: '/docs/', SITE_URL: 'https://example.org' }, '/');
const corpus = tinyCorpus(
  { 'en/mba': 'M&A <b>', 'hi/mba': 'एमबीए', 'pt/guide/start': 'Começo', 'en/1040': 'Form 1040', 'en/__proto__': 'Prototype' },
  { 'hi/mba': ['1040'], 'en/mba': ['1040'] },
);
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'outputs-'));
  await writeAll(site, dir);
});
afterAll(() => rm(dir, { recursive: true }));

const read = (file: string): Promise<string> => readFile(join(dir, file), 'utf8');
const urlsOf = (xml: string): readonly string[] => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url ?? '');

describe('beside the pages', () => {
  test('the sitemap index names the sitemaps of the concepts and of each locale', async () => {
    expect(urlsOf(await read('sitemap.xml'))).toEqual(
      ['concepts', 'en', 'hi', 'pt'].map((name) => `https://example.org/docs/sitemap-${name}.xml`),
    );
    expect(urlsOf(await read('sitemap-hi.xml'))).toEqual(['https://example.org/docs/hi/', 'https://example.org/docs/hi/mba/']);
    expect(urlsOf(await read('sitemap-concepts.xml'))).toContain('https://example.org/docs/guide/start/');
  });

  test('alternates are the same on each translation and on the concept, by language tag', async () => {
    const alternatesIn = async (file: string, url: string): Promise<string> =>
      (await read(file)).split('<url>').find((element) => element.includes(`<loc>${url}</loc>`))?.split('</loc>')[1] ?? '';
    const ofConcept = await alternatesIn('sitemap-concepts.xml', 'https://example.org/docs/mba/');
    expect([...ofConcept.matchAll(/hreflang="(.*?)"/g)].map(([, lang]) => lang)).toEqual(['en', 'hi', 'x-default']);
    expect(await alternatesIn('sitemap-hi.xml', 'https://example.org/docs/hi/mba/')).toBe(ofConcept);
    expect(await read('sitemap-pt.xml')).toContain('hreflang="pt-BR"');
  });

  test('every XML file is well-formed', async () => {
    const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.xml'));
    expect(files).toHaveLength(8);
    for (const file of files) expectWellFormed(await read(file));
  });

  test('a feed lists the locale’s articles, those that most others link to first', async () => {
    const feed = await read('en/feed.xml');
    expect([...feed.matchAll(/<item><title>(.*?)<\/title>/g)].map(([, title]) => title)?.[0]).toBe('Form 1040');
    expect(feed).toContain('<title>M&amp;A &lt;b&gt;</title><link>https://example.org/docs/en/mba/</link>');
    expect(feed).not.toMatch(/pubDate|lastBuildDate/);
  });

  test('a shard tells in which languages an article exists, under which title', async () => {
    const shard = (slug: string): Promise<string> => read(availabilityPath(site, slug).slice(site.basePath.length));
    expect(JSON.parse(await shard('mba'))).toEqual({ mba: { en: 'M&A <b>', hi: 'एमबीए' } });
    expect(JSON.parse(await shard('1040'))).toEqual({ '1040': { en: 'Form 1040' } });
    expect(await shard('__proto__')).toBe('{"__proto__":{"en":"Prototype"}}');
  });

  test('robots.txt names the sitemap, and each locale has its line for Netlify', async () => {
    expect(await read('robots.txt')).toContain('Sitemap: https://example.org/docs/sitemap.xml\n');
    expect(await read('_redirects')).toContain('/docs/hi/*  /docs/hi/404.html  404\n');
    expect(await read('.nojekyll')).toBe('');
  });

  test('writing again gives the same bytes', async () => {
    const files = ['sitemap.xml', 'sitemap-en.xml', 'en/feed.xml', '_headers', 'availability/mba.json'];
    const before = await Promise.all(files.map(read));
    await writeAll(site, dir);
    expect(await Promise.all(files.map(read))).toEqual(before);
  });
});

test('a shard of one locale writes only that locale’s files, but tells of all', async () => {
  const only = await mkdtemp(join(tmpdir(), 'outputs-'));
  await writeAll({ ...site, onlyLocales: ['hi'] }, only);
  const files = await readdir(only);
  expect(files).toContain('sitemap-hi.xml');
  expect(files).not.toContain('sitemap-en.xml');
  expect(await readFile(join(only, 'availability/mba.json'), 'utf8')).toContain('"en"');
  const shared = ['sitemap.xml', 'sitemap-concepts.xml', '_headers', '_redirects', 'robots.txt'];
  expect(await Promise.all(shared.map((file) => readFile(join(only, file), 'utf8')))).toEqual(await Promise.all(shared.map(read)));
  await rm(only, { recursive: true });
});

async function writeAll(of: Site, to: string): Promise<void> {
  for (const output of outputsOf({ site: of, corpus })) await writeOutput(output, to);
}
