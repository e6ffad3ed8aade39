import { expect, test } from 'vitest';
import { formatHeaderRules, headersOf, parseHeaderRules } from '../../src/outputs/header-rules.ts';
import { headerRules } from '../../src/outputs/host-files.ts';
import { siteOf } from '../../src/site.ts';

const site = siteOf({ BASE_PATH: 'docs', SITE_URL: 'https://example.org' }, '/');

test('what is written is what hosts read', () => {
  expect(parseHeaderRules(formatHeaderRules(headerRules(site)))).toEqual(headerRules(site));
});

test('comments and broken lines are passed over', () => {
  const text = '# note\n/a/*\r\n  X-A: 1: 2\r\n  nonsense\n\nhttps://x\n  X-B: 3\n/b\n  X-C: 4\n';
  expect(parseHeaderRules(text)).toEqual([
    { pattern: '/a/*', headers: { 'X-A': '1: 2' } },
    { pattern: '/b', headers: { 'X-C': '4' } },
  ]);
});

test('every page forbids being framed, sniffed and running inline script', () => {
  const headers = headersOf(headerRules(site), '/docs/hi/mba/');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*; frame-ancestors 'none'$/);
  expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test.each([
  ['/docs/_astro/page.a1b2.css', true],
  ['/docs/pagefind/hi/pagefind.js', true],
  ['/docs/pagefind/hi/pagefind-entry.json', false],
  ['/docs/hi/mba/', false],
  ['/_astro/page.a1b2.css', false],
])('%s may be kept for ever: %s', (path, isForever) => {
  expect('cache-control' in headersOf(headerRules(site), path)).toBe(isForever);
});
