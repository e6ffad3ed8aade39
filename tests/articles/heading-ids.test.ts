import { expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { headingIdOf, headingIdsOf, uniqueIds } from '../../src/articles/heading-ids.ts';

function article(locale: string, ...headings: readonly (readonly [depth: 2 | 3, text: string])[]): Article {
  return {
    entry: { locale, slug: 'x', file: `${locale}/x.md`, title: 'X', description: '', keywords: [], digest: '' },
    outline: { headings: headings.map(([depth, text]) => ({ depth, text })), links: [], formulas: [], tables: [] },
  };
}

test.each([
  ['What it records', 'what-it-records'],
  ['3（c）(1)', '3-c-1'],
  ['क्या है?', 'क्या-है'],
  ['…', 'section'],
])('“%s” is addressed as “%s”', (text, id) => {
  expect(headingIdOf(text)).toBe(id);
});

test('translations whose headings line up share ids, so that a fragment survives a change of language', () => {
  const english = article('en', [2, 'Cost'], [3, 'Return']);
  const hindi = article('hi', [2, 'लागत'], [3, 'लाभ']);
  expect(headingIdsOf(hindi, [english, hindi])).toEqual(['cost', 'return']);
});

test('a translation with other headings has ids of its own', () => {
  const english = article('en', [2, 'Cost'], [2, 'Return']);
  const hindi = article('hi', [2, 'लागत']);
  expect(headingIdsOf(hindi, [english, hindi])).toEqual(['लागत']);
});

test('no two headings share an id', () => {
  expect(uniqueIds(['a', 'a', 'a-2', 'a'])).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
});
