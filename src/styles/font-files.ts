// Files that a page fetches with its style sheet: what it finds when it is laid out comes a journey later, and is shown on the next page.
import type { Locale, LocaleCode, Script } from '../locales/locales.ts';
import arabic from './fonts/arabic.woff2?url';
import arabicName from './fonts/autonym-arabic.woff2?url';
import chineseName from './fonts/autonym-chinese.woff2?url';
import cyrillicName from './fonts/autonym-cyrillic.woff2?url';
import devanagariName from './fonts/autonym-devanagari.woff2?url';
import japaneseName from './fonts/autonym-japanese.woff2?url';
import koreanName from './fonts/autonym-korean.woff2?url';
import cyrillic from './fonts/cyrillic.woff2?url';
import devanagari from './fonts/devanagari.woff2?url';
import devanagariLatin from './fonts/devanagari-latin.woff2?url';
import latin from './fonts/latin.woff2?url';
import latinExtended from './fonts/latin-extended.woff2?url';
import latinItalic from './fonts/latin-italic.woff2?url';

/** For the letters of the language, and for Latin ones. CJK text is set in the system's fonts. */
export function textFilesOf({ code, script }: Locale): readonly string[] {
  return beyondLatin1.has(code) ? [...filesOfScript[script], latinExtended] : filesOfScript[script];
}

const filesOfScript: Readonly<Record<Script, readonly string[]>> = {
  Latn: [latin],
  Cyrl: [cyrillic, latin],
  Arab: [arabic, latin],
  Deva: [devanagari, devanagariLatin],
  Hans: [latin],
  Jpan: [latin],
  Kore: [latin],
};

/** Languages whose every sentence has letters that Latin-1 lacks. */
const beyondLatin1: ReadonlySet<string> = new Set<LocaleCode>(['pl', 'tr']);

/** For these languages' own names; 2–4 KB each. Latin ones stand in the text's font. */
export function autonymFilesOf(locales: readonly Locale[]): readonly string[] {
  return [...new Set(locales.flatMap(({ script }) => fileOfAutonym[script] ?? []))];
}

const fileOfAutonym: Readonly<Partial<Record<Script, string>>> = {
  Cyrl: cyrillicName,
  Arab: arabicName,
  Deva: devanagariName,
  Hans: chineseName,
  Jpan: japaneseName,
  Kore: koreanName,
};

/** For titles in other languages, but what the text needs anyway. Beside Devanagari stands another Latin, which has no file for these letters. */
export function titleFilesOf(titles: readonly string[], { code, script }: Locale): readonly string[] {
  if (beyondLatin1.has(code) || script === 'Deva') return [];
  return titles.some((title) => otherLatin.test(title)) ? [latinExtended] : [];
}

/** As the range of the file in `fonts.css`. */
const otherLatin = /[\u0100-\u0130\u0132-\u0151\u0154-\u017f\u0218-\u021b\u1e9e\u20a9\u20b9\u20ba\u20bd]/;

/** For what is set slanted in the text of an article; other scripts have no slant. */
export function slantFilesOf(html: string, { script }: Locale): readonly string[] {
  return script === 'Latn' && /<(?:em|i|cite|dfn|var)\b/.test(html) ? [latinItalic] : [];
}
