import { expect, test } from 'vitest';
import { locales } from '../../src/locales/locales.ts';
import { messagesOf } from '../../src/locales/message.ts';
import { loadAnalyser } from '../../src/search/analyse/load-analyser.ts';
import { loadLetters } from '../../src/search/analyse/load-letters.ts';

const characters = '戶户關关';

test.each(locales)('what suggests titles in $code reads them as the index does', async (locale) => {
  const [letters, analyser] = [await loadLetters(locale, characters), await loadAnalyser(locale, characters)];
  expect([letters.prefixLength, letters.article]).toEqual([analyser.prefixLength, analyser.article]);
  const texts = Object.values(messagesOf(locale)).filter((text) => typeof text === 'string');
  for (const text of [...texts, 'Ｂ２Ｂ U.S. S&P', 'IŞIK İstanbul', 'dell’azienda l’eau', 'وبالسوق المُدير أسعار', 'ज़मीन १०४० अंक', '客戶關係 スーパー', '관리를', 'Ёлка Łódź Ærø']) {
    expect(letters.fold(text)).toBe(analyser.fold(text));
    expect(letters.words(text)).toEqual(analyser.words(text));
    for (const { text: word } of letters.words(letters.fold(text))) expect(letters.later?.(word)).toBe(analyser.later?.(word));
  }
});
