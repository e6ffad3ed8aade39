import { close } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTinySearch, slugsOf, writeTinyBundles } from './tiny-bundle.ts';

let site: string;
beforeAll(async () => {
  const many = (text: string): { slug: string; title: string; text: string }[] => Array.from({ length: 240 }, (_, at) => ({ slug: `n${at}`, title: `N${at}`, text }));
  site = await writeTinyBundles({
    en: [...many('The company sells goods.'), { slug: 'law', title: 'Company law', text: 'It binds.' }],
    hi: [...many('वह पढ़ता है।'), { slug: 'reading', title: 'पढ़ना सीखें', text: 'पाठ।' }],
    sv: [...many('Företaget säljer varor.'), { slug: 'form', title: 'Företag och former', text: 'Text.' }],
  });
});
afterAll(() => void close());

test.each([
  ['en', 'companies', 'law'], ['en', 'company', 'law'],
  ['hi', 'पढ़े', 'reading'], ['hi', 'पढ़ना', 'reading'],
  ['sv', 'företagen', 'form'],
])('%s: “%s”, a form of a word that all articles have, finds the title with it', async (code, query, slug) => {
  expect(await slugsOf(openTinySearch(site, code), query)).toContain(slug);
});

test('a word that no article has is not taken for one that all have', async () => {
  expect(await slugsOf(openTinySearch(site, 'en'), 'zebra')).toEqual([]);
});
