import { expect, test } from 'vitest';
import { parseHref } from '../../src/articles/href.ts';

const file = 'hi/guide/start.md';

test.each([
  ['/mba', { slug: 'mba', locale: undefined, fragment: '' }],
  ['/mba/#cost', { slug: 'mba', locale: undefined, fragment: 'cost' }],
  ['/sv/mba/', { slug: 'mba', locale: 'sv', fragment: '' }],
  ['/guide/start', { slug: 'guide/start', locale: undefined, fragment: '' }],
  ['next.md', { slug: 'guide/next', locale: undefined, fragment: '' }],
  ['../mba.md#%E0%A4%85', { slug: 'mba', locale: undefined, fragment: 'अ' }],
  ['../../en/mba.md', { slug: 'mba', locale: undefined, fragment: '' }],
  ['/MBA', { slug: 'mba', locale: undefined, fragment: '' }],
  ['/mba?ref=1', { slug: 'mba', locale: undefined, fragment: '' }],
])('%s is an article', (href, article) => {
  expect(parseHref(href, file)).toEqual({ kind: 'article', ...article });
});

test.each([
  ['#cost', { kind: 'fragment', fragment: 'cost' }],
  ['images/a.png', { kind: 'media', file: 'hi/guide/images/a.png' }],
  ['/shared/a.png', { kind: 'media', file: 'shared/a.png' }],
  ['https://example.org/a', { kind: 'external', href: 'https://example.org/a' }],
  ['//example.org', { kind: 'external', href: 'https://example.org' }],
  ['mailto:a@example.org', { kind: 'external', href: 'mailto:a@example.org' }],
])('%s is something else', (href, expected) => {
  expect(parseHref(href, file)).toEqual(expected);
});

test.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:x', 'data:text/html,x', 'vbscript:x', 'file:///etc', 'http:/x', 'https:'])(
  '“%s” is unsafe',
  (href) => {
    expect(parseHref(href, file)).toEqual({ kind: 'unsafe' });
  },
);

test.each(['/strategically pitch', '', '/', '../../../etc/passwd', '/a\u0000b', '%'])('“%s” is malformed', (href) => {
  expect(parseHref(href, file)).toEqual({ kind: 'malformed' });
});
