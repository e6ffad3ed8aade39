import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeOf, locales } from '../../src/locales/locales.ts';
import { topicKeyOf, topicNameOf } from '../../src/locales/topics.ts';
import { en } from '../../src/locales/topics/en.ts';

describe('the key of a topic', () => {
  test.each([
    ['M&A', 'm-and-a'],
    ['Financial Advisor', 'financial-advisor'],
    ['  financial   ADVISOR ', 'financial-advisor'],
    ['401(k) Plans', '401-k-plans'],
    ['Cafés', 'cafes'],
    ['C++', 'c-plus-plus'],
    ['C', 'c'],
    ['10% Rule', '10-percent-rule'],
    ['Ｍ＆Ａ', 'm-and-a'],
  ])('of “%s” is %s', (keyword, key) => {
    expect(topicKeyOf(keyword)).toBe(key);
  });

  test('is safe in an address and in a file name, whatever the keyword', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (keyword) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(topicKeyOf(keyword))));
    expect(topicKeyOf('many words '.repeat(50)).length).toBeLessThan(80);
  });

  test('differs where keywords differ in letters that ASCII lacks or only at a far end', () => {
    const keywords = ['ऋण', 'कर', 'Øre', 'Ære', 'Straße', 'Strae', '', '-', `${'long '.repeat(40)}a`, `${'long '.repeat(40)}b`];
    expect(new Set(keywords.map(topicKeyOf)).size).toBe(keywords.length);
  });
});

describe('the name of a topic', () => {
  test.each(locales)('is known in $autonym for every known keyword', (locale) => {
    const names = Object.values(en).map((keyword) => topicNameOf(keyword, locale));
    expect(names.filter(({ name, lang }) => name.trim() !== name || name === '' || /[<>"]/.test(name) || lang)).toEqual([]);
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
  });

  test.each(['ar', 'hi', 'ja', 'ru', 'sv', 'zh'])('is not left in English in %s', (code) => {
    const same = Object.values(en).filter((keyword) => topicNameOf(keyword, localeOf(code)).name === keyword);
    expect(same.filter((keyword) => !['M&A', 'Risk'].includes(keyword))).toEqual([]);
  });

  test('has the key of its English keyword', () => {
    expect(Object.values(en).map(topicKeyOf)).toEqual(Object.keys(en));
  });

  test.each([
    ['Careers', 'hi', { name: 'करियर' }],
    ['careers', 'en', { name: 'Careers' }],
    ['Space Travel', 'hi', { name: 'Space Travel', lang: 'en' }],
    ['Space Travel', 'en', { name: 'Space Travel' }],
    ['constructor', 'sv', { name: 'constructor', lang: 'en' }],
    ['ऋण', 'hi', { name: 'ऋण' }],
  ])('of “%s” in %s is what it is called there, or marked as English', (keyword, code, name) => {
    expect(topicNameOf(keyword, localeOf(code))).toEqual(name);
  });
});
