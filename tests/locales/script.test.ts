import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeOf, locales } from '../../src/locales/locales.ts';
import { isWrittenIn, scriptOf } from '../../src/locales/script.ts';

describe('the script of a text', () => {
  test.each([
    ['Cross-selling', 'Latn'],
    ['Årlig ränta på 5 %', 'Latn'],
    ['ब्याज दर', 'Deva'],
    ['قرض من البنك (B2B)', 'Arab'],
    ['Ставка', 'Cyrl'],
    ['이자율', 'Kore'],
    ['利率', 'Hans'],
    ['金利です', 'Jpan'],
    ['クロスセル', 'Jpan'],
    ['公司的の公司股票债券利率市场交易风险资产负债管理投资银行', 'Hans'],
    ['συντελεστής β', undefined],
    ['1040 (%)', undefined],
    ['', undefined],
  ])('of “%s” is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });

  test('is that of the beginning, however long the text', () => {
    expect(scriptOf(`${'word '.repeat(500)}${'शब्द '.repeat(5000)}`)).toBe('Latn');
  });
});

describe('a text is written in a language', () => {
  test.each([
    ['कस्टमर रिलेशनशिप मैनेजमेंट (Customer Relationship Management, CRM)', 'hi', true],
    ['Customer Relationship Management', 'hi', false],
    ['关系管理（Customer Relationship Management）', 'zh', true],
    ['概要', 'ja', true],
    ['概要', 'ko', false],
    ['金利です', 'zh', false],
    ['ब्याज दर', 'sv', false],
    ['Ränta', 'en', true],
  ])('“%s” in %s: %s', (text, code, written) => {
    expect(isWrittenIn(text, localeOf(code))).toBe(written);
  });

  test('of any locale, if it has no letters', () => {
    expect(locales.filter((locale) => !isWrittenIn('1040 – 20 %', locale))).toEqual([]);
  });

  test('of its own script always', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('क', 'ख', 'ज़', ' ', '1') }), (text) => isWrittenIn(text, localeOf('hi'))));
  });
});
