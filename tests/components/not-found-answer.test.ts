import { describe, expect, test } from 'vitest';
import { nearSlugs } from '../../src/components/near-slugs.ts';
import { notFoundAnswer, readerOf } from '../../src/components/not-found-answer.ts';
import { localeOf, locales } from '../../src/locales/locales.ts';

const shard = {
  'relationship-management': { en: 'Relationship Management', sv: 'Relationshantering', ja: '関係管理', no: 'Relasjonsstyring' },
  'relationship-manager': { en: 'Relationship Manager', hi: 'संबंध प्रबंधक' },
  relatives: { en: 'Relatives' },
};
const places = (suggestions: readonly { readonly slug: string; readonly locale: { readonly code: string } }[]): readonly string[] =>
  suggestions.map(({ slug, locale }) => `${locale.code}/${slug}`);

describe('at the address of an article that has not been translated', () => {
  test('it is offered in all languages that have it, the nearest to the reader’s first', () => {
    const { translations } = notFoundAnswer('relationship-management', localeOf('da'), locales, shard);
    expect(places(translations)).toEqual(['no', 'sv', 'en', 'ja'].map((code) => `${code}/relationship-management`));
    expect(translations[0]?.title).toBe('Relasjonsstyring');
  });

  test('similar articles are offered too, in the reader’s language where they exist in it', () => {
    expect(places(notFoundAnswer('relationship-management', localeOf('hi'), locales, shard).near)).toEqual([]);
    expect(places(notFoundAnswer('relationship-manger', localeOf('hi'), locales, shard).near)).toEqual(['hi/relationship-manager']);
    expect(places(notFoundAnswer('relationship-manger', localeOf('ja'), locales, shard).near)).toEqual(['en/relationship-manager']);
  });
});

test('an odd address of an article that exists leads to the right one', () => {
  const { translations, near } = notFoundAnswer('relationship-manager', localeOf('hi'), locales, shard);
  expect(translations).toEqual([]);
  expect(places(near)[0]).toBe('hi/relationship-manager');
});

test.each(['nothing-like-it', 'constructor', '__proto__', ''])('nothing is made up for “%s”', (slug) => {
  expect(notFoundAnswer(slug, localeOf('en'), locales, shard)).toEqual({ translations: [], near: [] });
});

test.each([
  ['relationship_manager', ['relationship-manager']],
  ['relationshipmanger', ['relationship-manager']],
  ['relationship', ['relationship-manager', 'relationship-management']],
  ['relationship-manager/duties', ['relationship-manager']],
  ['relativ', ['relatives']],
  ['rel', []],
  ['reality', []],
])('near %s are %j', (slug, near) => {
  expect(nearSlugs(slug, ['relationship-manager', 'relationship-management', 'relatives'], 5)).toEqual(near);
});

test.each([
  ['hi', ['ar'], 'hi'],
  [undefined, ['fr-CA', 'nn', 'nb-NO', 'ar'], 'no'],
  [undefined, ['pt', 'en'], 'pt'],
  ['ko', ['de', 'ar-EG'], 'ar'],
  [undefined, ['fr'], undefined],
])('an address in %s and a browser set to %j make the reader’s locale %s', (named, preferred, code) => {
  expect(readerOf(named, preferred, ['en', 'ar', 'hi', 'no', 'pt'].map(localeOf))?.code).toBe(code);
});
