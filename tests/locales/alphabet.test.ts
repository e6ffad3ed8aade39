import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterOf, lettersOf } from '../../src/locales/alphabet.ts';
import { localeOf, locales } from '../../src/locales/locales.ts';

const latin = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z';

const alphabets = {
  en: `${latin} 0–9`,
  ar: 'ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي A–Z 0–9',
  da: `${latin} Æ Ø Å 0–9`,
  de: `${latin} 0–9`,
  es: 'A B C D E F G H I J K L M N Ñ O P Q R S T U V W X Y Z 0–9',
  fi: `${latin} Å Ä Ö 0–9`,
  fr: `${latin} 0–9`,
  hi: 'अ आ इ ई उ ऊ ऋ ए ऐ ओ औ क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह A–Z 0–9',
  it: `${latin} 0–9`,
  ja: 'あ か さ た な は ま や ら わ 漢字 A–Z 0–9',
  ko: 'ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ A–Z 0–9',
  ms: `${latin} 0–9`,
  no: `${latin} Æ Ø Å 0–9`,
  pl: 'A Ą B C Ć D E Ę F G H I J K L Ł M N Ń O Ó P R S Ś T U W Y Z Ź Ż QVX 0–9',
  pt: `${latin} 0–9`,
  ru: 'А Б В Г Д Е Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я A–Z 0–9',
  sv: `${latin} Å Ä Ö 0–9`,
  tr: 'A B C Ç D E F G Ğ H I İ J K L M N O Ö P R S Ş T U Ü V Y Z QWX 0–9',
  zh: `${latin} 0–9`,
};

test.each(Object.entries(alphabets))('the alphabet of %s stands in its order', (code, letters) => {
  const labels = lettersOf(localeOf(code)).map(({ label }) => label.replaceAll(' ', ''));
  expect(labels).toEqual(letters.split(' '));
});

describe.each(locales)('the letters of $code', (locale) => {
  const letters = lettersOf(locale);

  test('have segments that are safe in an address, each its own', () => {
    expect(letters.filter(({ segment }) => !/^[a-z]+(-[a-z]+)*$/.test(segment))).toEqual([]);
    expect(new Set(letters.map(({ segment }) => segment)).size).toBe(letters.length);
  });

  test('count their order from 0', () => {
    expect(letters.map(({ order }) => order)).toEqual(letters.keys().toArray());
  });

  test('stand under themselves', () => {
    const astray = letters.filter((letter) => /^\p{L}$/u.test(letter.label) && letterOf(letter.label, locale) !== letter);
    expect(astray).toEqual([]);
  });

  test('take any title', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => letters.includes(letterOf(title, locale))));
  });
});

test('segments are names that a reader could guess', () => {
  expect(segmentsOf('sv')).toContain('x y z aring auml ouml other');
  expect(segmentsOf('tr')).toMatch(/^a b c ccedil .* inodot i j .* q-w-x other$/);
  expect(segmentsOf('ar')).toMatch(/^alif ba ta tha jim hha .* a-z other$/);
  expect(segmentsOf('hi')).toMatch(/^a aa i .* ka kha ga .* sa ha a-z other$/);
  expect(segmentsOf('ja')).toBe('a ka sa ta na ha ma ya ra wa kanji a-z other');
});

function segmentsOf(code: string): string {
  return lettersOf(localeOf(code)).map(({ segment }) => segment).join(' ');
}
