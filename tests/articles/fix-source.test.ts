import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixSource } from '../../src/articles/source/fix-source.ts';
import { parseArticle } from '../../src/articles/source/parse-article.ts';
import { localeOf } from '../../src/locales/locales.ts';

const place = { key: { locale: 'en', slug: 'mba' }, locale: localeOf('en'), file: 'en/mba.md', digest: '0'.repeat(16) };
const fix = (source: string): string => fixSource(source, place);

describe('fixing a source', () => {
  test('repairs damaged lines and leaves all others as they are, trailing spaces too', () => {
    const source = '---\ntitle: A loan  \nauthor:   Somebody: else\ndescription: What 5 &amp;amp; 6 make.\n---\n\n##Use\n\nTwo spaces  \nbreak.\n\n>\n\n```\n##code\n```\n';
    expect(fix(source)).toBe(
      '---\ntitle: A loan  \nauthor:   Somebody: else\ndescription: What 5 & 6 make.\n---\n\n## Use\n\nTwo spaces  \nbreak.\n\n\n\n```\n##code\n```\n',
    );
  });

  test.each([
    ['line ends of Windows', '---\r\ntitle: %5 loan\r\ndescription: D.\r\n---\r\n\r\n##Use\r\n', "---\r\ntitle: '%5 loan'\r\ndescription: D.\r\n---\r\n\r\n## Use\r\n"],
    ['a byte order mark', '\ufeff---\ntitle: T\ndescription: D.\n---\n##Use\n', '\ufeff---\ntitle: T\ndescription: D.\n---\n## Use\n'],
    ['a byte order mark without front matter', '\ufeff##Use\n', '\ufeff## Use\n'],
    ['a last line without end', '##Use', '## Use'],
  ])('keeps %s', (_, source, fixed) => {
    expect(fix(source)).toBe(fixed);
  });

  test.each([
    '---\ntitle: T\ndescription: D.\n---\n\n# T\n\nClean text with `##code`.\n',
    '---js\n{ title: "T" }\n---\n\n##Use\n'.replace('##Use', '## Use'),
    '',
  ])('does not touch %j', (source) => {
    expect(fix(source)).toBe(source);
  });
});

test('a slug that the translations know better is written, wherever it is a link', () => {
  const slugs = new Map([['relationship-supervisor', 'relationship-manager']]);
  const source = 'A [manager](/relationship-supervisor), [two](/relationship-supervisor#use) and `[x](/relationship-supervisor)`.\n';
  const fixed = 'A [manager](/relationship-manager), [two](/relationship-manager#use) and `[x](/relationship-supervisor)`.\n';
  expect(fixSource(source, place, slugs)).toBe(fixed);
  expect(fixSource(fixed, place, slugs)).toBe(fixed);
});

test('whatever is in a source: fixing it twice does what fixing it once does, and readers see the same', () => {
  const piece = fc.constantFrom(
    '---\n', 'title: %5: x\n', '##x\n', '##', '＃＃ y\n', '>\n', '> q\n', '-text\n', '– text\n', '[a](/b),. c\n', '[a](/b c)\n', '[。](/b)',
    '```\n', '    code\n', '<td>\n', '</table>\n', '**a **', '&amp;amp;', '\n', '\r\n', ' ', 'word ', '\u200b', '$$',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const source = pieces.join('');
      const fixed = fix(source);
      expect(fix(fixed)).toBe(fixed);
      expect(parseArticle(fixed, place).body).toBe(parseArticle(source, place).body);
    }),
    { numRuns: 500 },
  );
});
