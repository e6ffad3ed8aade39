import { expect, test } from 'vitest';
import { localeOf } from '../../src/locales/locales.ts';
import { loadAnalyser } from '../../src/search/analyse/load-analyser.ts';
import { likelyShard } from '../../src/search/browser/likely-shard.ts';
import { headwordShardOf } from '../../src/search/bundle-format.ts';
import { beginningOf } from '../../src/search/headword-shards.ts';

test.each([
  ['en', 'Bank'], ['en', 'a margin'], ['en', '401(k)'], ['de', 'Öl'], ['fr', 'Évaluation'], ['sv', 'Årsredovisning'], ['pl', 'Źródło'], ['tr', 'İhracat'], ['tr', 'Işık'],
  ['tr', 'ışık'], ['hi', 'बैंक'], ['hi', 'ज़मीन'], ['hi', 'प्र'], ['hi', 'क्ष'], ['ar', 'أصل'], ['ar', 'البنك'], ['ar', 'إدارة'], ['ar', 'مُدير'], ['ru', 'Ёлка'], ['ko', '은행'],
  ['ja', '株式'], ['ja', 'クロス'], ['zh', '银行'], ['zh', '銀行'], ['zh', '银'], ['zh', 'A 股'],
])('%s: the titles for “%s” are looked for where its analyser says', async (code, typed) => {
  const analyser = await loadAnalyser(localeOf(code));
  const folded = analyser.fold(typed);
  const words = analyser.prefixLength === 1 ? [folded] : analyser.words(folded).map(({ text }) => text);
  const beginning = beginningOf(words.toSorted((a, b) => b.length - a.length)[0] ?? '', analyser) ?? '';
  expect(likelyShard(typed, code, 512)).toBe(headwordShardOf(beginning, 512));
});

test.each(['', ' ', 'b', '-', 'ال'])('“%s” is too little to look for', (typed) => {
  expect(likelyShard(typed, 'en', 512)).toBeUndefined();
});
