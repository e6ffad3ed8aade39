import { describe, expect, test } from 'vitest';
import { localeOf, type Locale } from '../../src/locales/locales.ts';
import { format, messagesOf, writeNumber } from '../../src/locales/message.ts';

describe('format', () => {
  test.each([
    ['en', 1, '1 article'], ['en', 0, '0 articles'], ['en', 14337, '14,337 articles'],
    ['ar', 0, 'لا مقالات'], ['ar', 1, 'مقال واحد'], ['ar', 2, 'مقالان'], ['ar', 5, '5 مقالات'], ['ar', 11, '11 مقالًا'], ['ar', 100, '100 مقال'],
    ['ru', 1, '1 статья'], ['ru', 3, '3 статьи'], ['ru', 5, '5 статей'], ['ru', 21, '21 статья'], ['ru', 111, '111 статей'],
    ['pl', 1, '1 artykuł'], ['pl', 22, '22 artykuły'], ['pl', 12, '12 artykułów'],
    ['fr', 0, '0 article'], ['fr', 2, '2 articles'],
    ['ja', 3, '3件の記事'],
  ])('%s counts %d as “%s”', (code, count, text) => {
    const locale = localeOf(code);
    expect(format(messagesOf(locale).articleCount, { count }, locale)).toBe(text);
  });

  test.each([
    ['hi', '14,337', '1,23,45,678'], ['ar', '14,337', '12,345,678'], ['de', '14.337', '12.345.678'],
    ['sv', '14\u00a0337', '12\u00a0345\u00a0678'], ['tr', '14.337', '12.345.678'],
  ])('%s groups digits as the language does and writes them in Latin', (code, thousands, millions) => {
    expect(format('{a} {b}', { a: 14337, b: 12345678 }, localeOf(code))).toBe(`${thousands} ${millions}`);
  });

  test.each(['en', 'hi', 'ru'])('%s takes a number that another has written', (code) => {
    const locale = localeOf(code);
    for (const count of [1, 21, 14337]) expect(format(messagesOf(locale).articleCount, { count: writeNumber(count, locale) }, locale)).toBe(format(messagesOf(locale).articleCount, { count }, locale));
  });

  test('puts a value in as it is, signs of replacement included', () => {
    expect(format('“{query}”', { query: '$& $1 {count}' }, localeOf('en'))).toBe('“$& $1 {count}”');
  });

  test('fills a placeholder as often as it stands', () => {
    expect(format('{a}, {a}', { a: 'x' }, localeOf('en'))).toBe('x, x');
  });

  test('isolates words, not numbers, in right-to-left text', () => {
    expect(format('«{query}» {count}', { query: 'C++', count: 2 }, localeOf('ar'))).toBe('«\u2068C++\u2069» 2');
  });

  test('throws for a placeholder without a value, also one that every object has', () => {
    expect(() => format('in {language}', {}, localeOf('en'))).toThrow('“in {language}” needs a value for {language}.');
    expect(() => format('{constructor}', {}, localeOf('en'))).toThrow('{constructor}');
  });

  test('throws for a plural message without a number', () => {
    const { languageCount } = messagesOf(localeOf('en'));
    expect(() => format(languageCount, {}, localeOf('en'))).toThrow('“{count} languages” needs a number as count.');
    expect(() => format(languageCount, { count: '2' }, localeOf('en'))).toThrow('needs a number');
  });
});

test('a locale outside the table has no messages', () => {
  const klingon: Locale = { ...localeOf('en'), code: 'tlh' };
  expect(() => messagesOf(klingon)).toThrow('No messages for the locale “tlh”.');
});
