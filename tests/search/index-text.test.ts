import { expect, test } from 'vitest';
import { localeOf } from '../../src/locales/locales.ts';
import { loadIndexAnalyser } from '../../src/search/analyse/load-index-analyser.ts';
import { indexTextOf } from '../../src/search/index-text.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { codeOf } from '../../src/search/term-code.ts';
import { wordNumbers } from '../../src/search/word-numbers.ts';

/** Whether the first of the texts is in the index under each stem, in a work that has them all. */
async function isUnder(code: string, stems: readonly string[], ...texts: readonly string[]): Promise<readonly boolean[]> {
  const analyser = await loadIndexAnalyser(localeOf(code), '');
  const numbers = wordNumbers(analyser);
  const records = texts.map((text, number): SearchRecord => ({ slug: String(number), title: '', description: '', aliases: [], familiarAliases: [], topics: [], sections: [{ text }] }));
  const codes = indexTextOf(analyser, lexiconOf(records, analyser, numbers), numbers)(records[0] ?? never()).content.split(' ');
  return stems.map((stem) => codes.includes(codeOf(stem)));
}

test.each([
  ['tr', 'krediye', ['kredi', 'kred'], 'kredi', [true, false]],
  ['tr', 'krediye', ['kredi', 'kred'], 'faiz', [true, true]],
  ['sv', 'kunder', ['kund', 'kunder'], 'kund', [true, false]],
  ['sv', 'register', ['regist', 'register'], 'registret', [true, true]],
  ['ar', 'علاقات', ['علاق', 'عالق'], 'علاقة', [true, false]],
  ['ko', '은행은', ['은행', '은행은'], '금리', [true, false]],
])('%s: of what “%s” may be, the index has %j as the work has “%s”', async (code, text, stems, other, expected) => {
  expect(await isUnder(code, stems, text, other)).toEqual(expected);
});

function never(): never {
  throw new Error('There is no record.');
}
