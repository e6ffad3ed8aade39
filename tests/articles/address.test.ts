import { describe, expect, test } from 'vitest';
import { availabilityShardOf, isReserved, isSlug, joinPath, keyOfPath, letterPath, meaningOfFile, urlOf } from '../../src/articles/address.ts';
import { siteOf } from '../../src/site.ts';

const site = siteOf({ BASE_PATH: 'docs', SITE_URL: 'https://example.org' }, '/');

describe('a file under the content folder means', () => {
  test.each([
    ['hi/mba.md', { locale: 'hi', slug: 'mba' }],
    ['Hindi/guide/start.md', { locale: 'hi', slug: 'guide/start' }],
    ['nl/aar.md', { locale: 'da', slug: 'aar' }],
    ['en/-nonregistered-account.md', { locale: 'en', slug: '-nonregistered-account' }],
    ['en/1040.md', { locale: 'en', slug: '1040' }],
    ['en/customer_relation_management.md', { locale: 'en', slug: 'customer_relation_management' }],
  ])('%s an article', (file, key) => {
    expect(meaningOfFile(file)).toMatchObject({ kind: 'article', key });
  });

  test.each([
    ['Klingon/mba.md', 'locale-unknown'],
    ['en/MBA.md', 'slug-invalid'],
    ['en/a b.md', 'slug-invalid'],
    ['en/.../x.md', 'ignored'],
    ['en/404.md', 'slug-reserved'],
    ['en/hi.md', 'slug-reserved'],
    ['en/search/tips.md', 'slug-reserved'],
    ['en/page.mdx', 'mdx-not-allowed'],
    ['en/notes.txt', 'extension-unknown'],
    ['en/image.PNG', 'media'],
    ['shared/image.png', 'media'],
    ['README.md', 'ignored'],
    ['.git/config.md', 'ignored'],
    ['docs/notes.txt', 'ignored'],
  ])('%s: %s', (file, kind) => {
    expect(meaningOfFile(file).kind).toBe(kind);
  });

  test('a slug that could be one, where it cannot be', () => {
    expect(meaningOfFile('en/Über uns (2).md')).toMatchObject({ suggestion: 'uber-uns-2' });
  });
});

test.each(['..', '.hidden', 'a//b', '', 'a/', 'ä', 'a%20b', 'x'.repeat(201), 'a\u0000b', 'a\\b'])('“%s” is no slug', (slug) => {
  expect(isSlug(slug)).toBe(false);
});

test('sitemaps of any name are reserved, words that begin alike are not', () => {
  expect([isReserved('sitemap-hi.xml'), isReserved('sitemap'), isReserved('topics/x'), isReserved('topic')]).toEqual([true, false, true, false]);
});

test.each([
  ['en/guide', '../mba.md', 'en/mba.md'],
  ['en', './x/../y', 'en/y'],
  ['', '/a//b/', 'a/b'],
  ['en', '../../etc', undefined],
])('from “%s”, “%s” leads to “%s”', (folder, relative, path) => {
  expect(joinPath(folder, relative)).toBe(path);
});

test('paths have the base path, and both slashes', () => {
  expect([letterPath(site, 'sv', 'aring'), letterPath(site, 'sv', 'aring', 2)]).toEqual(['/docs/sv/a-z/aring/', '/docs/sv/a-z/aring/2/']);
  expect(urlOf(site, '/docs/sv/')).toBe('https://example.org/docs/sv/');
});

test.each([
  ['/docs/', '/docs/hi/guide/start/', 'hi', 'guide/start'],
  ['/docs/', '/docs/hi/mba/index.html', 'hi', 'mba'],
  ['/', '/mba', undefined, 'mba'],
  ['/', '/hi', 'hi', ''],
])('under %s, %s asks for %s %s', (base, path, locale, slug) => {
  expect(keyOfPath(base, path, ['en', 'hi'])).toEqual({ locale, slug });
});

test.each([
  ['mba', 'mba'],
  ['a', 'a'],
  ['guide/start', 'gui'],
  ['a_b', 'a_b'],
  ['1/2', '1_2'],
])('the availability of %s is in shard %s', (slug, shard) => {
  expect(availabilityShardOf(slug)).toBe(shard);
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['docs', '/docs/'],
  ['/a/b', '/a/b/'],
])('BASE_PATH “%s” is %s', (value, basePath) => {
  expect(siteOf({ BASE_PATH: value }, '/').basePath).toBe(basePath);
});
