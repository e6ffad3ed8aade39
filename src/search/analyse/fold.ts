/** Compatibility forms, width, case, digits and invisible characters; accents stay. `Ｂ２Ｂ` → `b2b`, `१०४०` → `1040`. */
export function foldForms(text: string, lang?: string): string {
  if (isPlain.test(text)) return lang ? text.toLocaleLowerCase(lang) : text.toLowerCase();
  const compatible = text.normalize('NFKC').replace(invisible, '').replace(apostrophes, "'");
  return digitsOf(lang ? compatible.toLocaleLowerCase(lang) : compatible.toLowerCase()).normalize('NFC');
}

/** Latin, Greek and Cyrillic letters without their marks. `é` → `e`, `ø` → `o`, `ß` → `ss`, `ё` → `е`; other scripts keep theirs. */
export function foldAccents(text: string): string {
  if (!/[^\x00-\x7f]/.test(text)) return text;
  const letters = text.replace(ligatures, (letter) => plainLetters[letter] ?? letter);
  return letters.normalize('NFD').replace(accents, '').normalize('NFC');
}

/** One function for all languages that fold alike and part words by spaces: what it makes of a title holds in each. */
export function foldText(text: string): string {
  return foldAccents(foldForms(text));
}

/** `१२` and `١٢` → `12`: every decimal digit of Unicode stands ten in a row from a zero. */
function digitsOf(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(zeros.map((zero) => code - zero).find((value) => value >= 0 && value <= 9) ?? digit);
  });
}

/** Neither forms nor marks to fold. */
const isPlain = /^[\x00-\x5f\x61-\x7f]*$/;
const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0];

/** Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark, Arabic tatweel. */
const invisible = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g;
const apostrophes = /[\u02bc\u2018\u2019\u201b\u2032\uff07`´]/g;
const accents = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}][\u0300-\u036f]*)[\u0300-\u036f]/gu;
const ligatures = /[æœøđðłßıþħŋĸŧ]/g;
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ß: 'ss', ı: 'i', þ: 'th', ħ: 'h', ŋ: 'n', ĸ: 'k', ŧ: 't',
};
