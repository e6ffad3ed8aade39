import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf } from '../../scripts/preview-answer.ts';
import type { KindOf } from '../../scripts/preview-answer.ts';

const files = [
  'index.html', '404.html', '_headers', '.nojekyll', 'robots.txt', 'mba/index.html',
  'hi/index.html', 'hi/404.html', 'hi/mba/index.html', 'hi/guide/start/index.html', 'ar/index.html',
];
const kindOf: KindOf = (file) => {
  if (files.includes(file)) return 'file';
  return files.some((other) => other.startsWith(`${file}/`)) || file === '' ? 'folder' : undefined;
};
const file = (name: string, status: 200 | 404 = 200) => ({ kind: 'file', status, file: name });
const redirect = (location: string, status: 301 | 302 = 301) => ({ kind: 'redirect', status, location });

describe('a site at the root', () => {
  test.each([
    ['/', file('index.html')],
    ['/hi/mba/', file('hi/mba/index.html')],
    ['/hi/mba/?q=1', file('hi/mba/index.html')],
    ['/hi/mba/index.html', file('hi/mba/index.html')],
    ['/robots.txt', file('robots.txt')],
    ['/hi/mba', redirect('/hi/mba/')],
    ['/hi/mba?q=a%20b', redirect('/hi/mba/?q=a%20b')],
    ['/hi/nothing/', file('hi/404.html', 404)],
    ['/hi/guide/nothing', file('hi/404.html', 404)],
    ['/hi/guide/', file('hi/404.html', 404)],
    ['/ar/nothing/', file('404.html', 404)],
    ['/nothing', file('404.html', 404)],
    ['/hi/x/%E0%A4%A/', file('hi/404.html', 404)],
  ])('%s', (target, answer) => {
    expect(answerOf(target, '/', kindOf)).toEqual(answer);
  });

  test.each(['/_headers', '/.nojekyll', '/hi/../_headers', '//example.org/hi/mba', '/hi//mba/', '/%00', '/%zz', '/hi/mba%5cindex.html'])(
    '%s is not served',
    (target) => {
      expect(answerOf(target, '/', kindOf)).toMatchObject({ status: 404 });
    },
  );
});

describe('a site under /docs/', () => {
  test.each([
    ['/', redirect('/docs/', 302)],
    ['/docs', redirect('/docs/')],
    ['/docs?a=b', redirect('/docs/?a=b')],
    ['/docs/', file('index.html')],
    ['/docs/hi/mba', redirect('/docs/hi/mba/')],
    ['/docs/hi/nothing/', file('hi/404.html', 404)],
    ['/hi/mba/', { kind: 'outside' }],
    ['/docsearch/', { kind: 'outside' }],
  ])('%s', (target, answer) => {
    expect(answerOf(target, '/docs/', kindOf)).toEqual(answer);
  });
});

test('a site without any 404 page says that nothing is there', () => {
  expect(answerOf('/hi/mba/', '/', () => undefined)).toEqual({ kind: 'missing' });
});

test('no address asks for a file above the folder', () => {
  const segment = fc.constantFrom('..', '.', '%2e%2e', '..%2f..', '%2f', '%5c..', 'hi', 'etc', '');
  fc.assert(
    fc.property(fc.array(segment), (segments) => {
      const asked: string[] = [];
      answerOf(`/${segments.join('/')}`, '/', (name) => void asked.push(name));
      expect(asked.flatMap((name) => name.split('/'))).not.toContain('..');
      expect(asked.some((name) => name.startsWith('/'))).toBe(false);
    }),
  );
});
