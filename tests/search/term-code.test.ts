import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../src/search/term-code.ts';

/** What Pagefind does to a word, in the index and in a query. */
function asPagefindReads(word: string): string {
  const stripped = word.normalize('NFD').replace(/(?![\u3099\u309a])\p{M}/gu, '');
  return (/[\u3099\u309a]/.test(stripped) ? stripped.normalize('NFC') : stripped).toLowerCase();
}

const alphabets = {
  Devanagari: [...'अआइईकखगदरल'].concat([...'\u0901\u0902\u0903\u093c\u093e\u093f\u0940\u0941\u0942\u0943\u0947\u0948\u094b\u094c\u094d']),
  Latin: [...'abcdefåäöéèêçğışüłøđœñõ0123456789'],
  Cyrillic: [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'],
  Arabic: [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئى'],
  Japanese: [...'かがきぎはばぱカガデータ管理顧客'],
  Korean: [...'가각간갇갈고객관계관리'],
};

describe.each(Object.entries(alphabets))('%s', (_, letters) => {
  const term = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 }).map((characters) => characters.join(''));

  test('different terms stay different to Pagefind', () => {
    fc.assert(fc.property(term, term, (a, b) => (asPagefindReads(codeOf(a)) === asPagefindReads(codeOf(b))) === (a === b)));
  });

  test('no code begins with the code of another term', () => {
    fc.assert(fc.property(term, term, (a, b) => a === b || !asPagefindReads(codeOf(a)).startsWith(asPagefindReads(codeOf(b)))));
  });

  test('a code has no digits, marks or capitals, at which Pagefind would split it', () => {
    fc.assert(fc.property(term, (a) => /^[\p{Ll}\p{Lo}\p{Lm}]+$/u.test(codeOf(a))));
  });
});

test('terms that begin alike stand together', () => {
  expect([codeOf('ब्याज'), codeOf('ब्याजों')]).toEqual(['iplaqolzy', 'iplaudokf']);
});

test('two characters of Japanese do not ask for three', () => {
  expect(asPagefindReads(codeOf('りすく')).startsWith(asPagefindReads(codeOf('りす')))).toBe(false);
});

test('single letters keep apart', () => {
  for (const letters of Object.values(alphabets)) {
    const codes = new Set(letters.map((letter) => asPagefindReads(codeOf(letter))));
    expect(codes.size).toBe(new Set(letters).size);
  }
});
