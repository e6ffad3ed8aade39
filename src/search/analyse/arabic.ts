import { arabicSingulars } from './arabic-plurals.ts';
import { arabicSpelling } from './arabic-spelling.ts';
import { arabicPasts } from './arabic-verbs.ts';
import { stemmedAnalyser } from './stemmed.ts';

/**
 * All that a word may be without what is written on to it before and behind, and the singular of a broken plural. The
 * Snowball stemmer for Arabic leaves `عملاء` apart from `عميل` and `والسوق` apart from `سوق`.
 */
export const arabic = {
  ...stemmedAnalyser({ lang: 'ar', spelling: arabicSpelling, stem: stemsOf, accentsCount: true }),
  article: 'ال',
  isKnown: (stem: string, isWord: (folded: string) => boolean): boolean => ['', 'ال'].some((article) => ['', 'ة', 'ات', 'ه', 'ء'].some((ending) => isWord(article + stem + ending))),
  later: (word: string): string | undefined => /^[وف]?(?:ال|بال|كال|لل)(.{2,})$/.exec(word)?.[1],
};

function stemsOf(word: string): readonly string[] {
  const bases = withoutBeginnings(word).flatMap(withoutEndings);
  const singulars = regularPlural.test(withoutBeginnings(word)[0] ?? word) ? [] : bases.flatMap((base) => arabicSingulars(base).map(withoutFeminine));
  const stems = [...new Set([...bases.map(withoutFeminine), ...singulars])].filter((stem) => stem.length > 1);
  return stems.length === 0 ? [word] : stems.slice(0, mostStems);
}

/** `والسوق`, `بالسوق`, `للسوق` → `سوق`; `للجنة` → `لجنة` as well. A single letter may as well be of the word: `بنوك` is not `ب` and `نوك`. */
function withoutBeginnings(word: string): readonly string[] {
  const [, joined, article] = /^[وف]?(ال|بال|كال|لل)(.{2,})$/.exec(word) ?? [];
  if (article !== undefined) return joined === 'لل' ? [article, `ل${article}`] : [article];
  const [, conjunction] = /^[وف](.{3,})$/.exec(word) ?? [];
  const [, preposition] = /^[وف]?[بكل](.{3,})$/.exec(word) ?? [];
  return [word, ...[conjunction, preposition].flatMap((rest) => rest ?? []), ...arabicPasts(word)];
}

/** Pronouns, then plural, dual and what verbs and adverbs end in. `شركتها` → `شركة`, `علاقاتهم` → `علاقة`, `مديرين` → `مدير`, `كتبوا` → `كتب`. */
function withoutEndings(word: string): readonly string[] {
  const [, owned, ending] = /^(.{3,})(ها|هم|هن|هما|كم|نا|ه)$/.exec(word) ?? [];
  const isSure = ending === 'ها' || ending === 'هما' || (ending === 'ه' && /...ت$/.test(owned ?? ''));
  const bases = owned === undefined ? [word] : isSure ? possessed(owned) : [word, ...possessed(owned)];
  return bases.flatMap((base) => {
    const [, counted = '', plural = ''] = /^(.{2,})(ات|ون|ين|ان|وا)$/.exec(base) ?? [];
    if (counted.length > 2) return singularsOf(base, counted, plural);
    if (plural === 'ات') return [counted, base.slice(0, -1), base];
    if (/...ا$/.test(base)) return [base, base.slice(0, -1)];
    return /..[^او]ت$/.test(base) ? [base, base.slice(0, -1), `${base.slice(0, -1)}ي`] : [base];
  });
}

/** `شركتين` is of `شركة`, `قنوات` of `قناة`, `سنوات` of `سنة`. What may as well be no plural is kept. */
function singularsOf(base: string, counted: string, plural: string): readonly string[] {
  if (plural === 'ات') return counted.endsWith('و') ? [counted, `${counted.slice(0, -1)}ا`, counted.slice(0, -1)] : [counted];
  if (/^[اي]ن$/.test(plural) && /..ت$/.test(counted)) return [counted.slice(0, -1), counted, base];
  return plural !== 'ان' && counted.length > 4 && regularPlural.test(base) ? [counted] : [counted, base];
}

/** The feminine ending is written `ت` before a pronoun, `ى` is `ا`, `ء` may be `ئ`: `مستواها`, `ابنائه`; the plural has lost its n: `معلميها`. */
function possessed(word: string): readonly string[] {
  if (/...ا$/.test(word)) return [word, `${word.slice(0, -1)}ي`];
  if (/..ا[يو]$/.test(word)) return [word, `${word.slice(0, -1)}ء`];
  if (/..[^ا][يو]$/.test(word)) return [word, word.slice(0, -1)];
  if (!word.endsWith('ت') || word.endsWith('ات')) return [word];
  return word.length > 3 ? [word.slice(0, -1)] : [word.slice(0, -1), word];
}

/** `شركة` and `شركه` → `شرك`; `مالية` → `مالي`; a closing hamza is often left off. */
function withoutFeminine(word: string): string {
  return word.replace(/(?<=..)ة$/, '').replace(/(?<=...)ه$/, '').replace(/(?<=..)ء$/, '');
}

/** Has no broken plural in it, as `قوانين` is one. */
const regularPlural = /..ات(?:ه|ها|هم|نا)?$|(?<!^(?:..ا.?|.وا.))(?<=...)[وي]ن$/;
const mostStems = 8;
