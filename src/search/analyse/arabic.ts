import { arabicLetters } from './arabic-letters.ts';
import { arabicIrregular, arabicSingulars } from './arabic-plurals.ts';
import { arabicSpelling } from './arabic-spelling.ts';
import { arabicPasts } from './arabic-verbs.ts';
import { stemmedAnalyser } from './stemmed.ts';

/**
 * All that a word may be without what is written on to it before and behind, and the singular of a broken plural. The
 * Snowball stemmer for Arabic leaves `عملاء` apart from `عميل` and `والسوق` apart from `سوق`.
 */
export const arabic = {
  ...stemmedAnalyser({ lang: 'ar', letters: arabicLetters, spelling: arabicSpelling, stem: stemsOf, accentsCount: true }),
  isKnown: (stem: string, isWord: (folded: string) => boolean, word: string): boolean =>
    ['', 'ال'].some((article) => ['', 'ة', 'ات', 'ه', 'ء'].some((ending) => isWord(article + stem + ending))) || isPresent(`ي${stem}`, isWord, word),
};

/** A verb may stand in the work in the present alone. That the word itself is one tells nothing. */
function isPresent(form: string, isWord: (folded: string) => boolean, word: string): boolean {
  return !form.startsWith('يا') && isWord(form) && arabicSpelling(word) !== form;
}

function stemsOf(word: string): readonly string[] {
  const beginnings = withoutBeginnings(word);
  const pasts = beginnings.includes(word) ? arabicPasts(word).map(withoutFeminine) : [];
  const bases = beginnings.flatMap(withoutEndings);
  const isVerb = /^س?ي/.test(word) && pasts.length > 0;
  const singularsOf = isVerb || regularPlural.test(beginnings[0] ?? word) ? arabicIrregular : arabicSingulars;
  const singulars = bases.flatMap((base) => singularsOf(base).map(withoutFeminine));
  const [first = [], ...others] = bases.map(withoutFeminine);
  const stems = [...new Set([first, ...(isVerb ? pasts : []), ...others, ...singulars, ...pasts].flat())].filter((stem) => stem.length > 1);
  return stems.length === 0 ? [word] : stems.slice(0, mostStems);
}

/**
 * `والسوق`, `بالسوق`, `للسوق` → `سوق`; `للجنة` → `لجنة` as well. A single letter may as well be of the word: `بنوك` is not
 * `ب` and `نوك`, nor `كساد` `ك` and `ساد`. `الكتروني` may begin with an article or not.
 */
function withoutBeginnings(word: string): readonly string[] {
  const [, joined, article] = /^[وف]?(ال|بال|كال|لل)(.{2,})$/.exec(word) ?? [];
  if (article !== undefined) {
    const [, inner] = /^ال(.{2,})$/.exec(article) ?? [];
    return [article, ...(noArticle.test(word) ? [word] : []), ...(joined === 'لل' ? [`ل${article}`] : []), ...(inner === undefined ? [] : [inner])];
  }
  const [, conjunction] = /^[وف](.{3,})$/.exec(word) ?? [];
  const [, preposition] = /^[وف]?(?:[بل](?=...)|ك(?=....))(.+)$/.exec(word) ?? [];
  return [word, ...[conjunction, preposition].flatMap((rest) => rest ?? [])];
}

/** Pronouns, then plural, dual and what verbs and adverbs end in. `شركتها` → `شركة`, `موظفو` → `موظف`, `علاقاتهم` → `علاقة`, `مديرين` → `مدير`, `كتبوا` → `كتب`. */
function withoutEndings(word: string): readonly string[] {
  const [, owned, ending] = /^(.{3,})(ها|هم|هن|هما|كم|نا|ه)$/.exec(word) ?? [];
  const isSure = ending === 'ها' || ending === 'هما' || (ending === 'ه' && /...ت$/.test(owned ?? ''));
  const bases = owned === undefined ? [word] : isSure ? possessed(owned) : [word, ...possessed(owned)];
  return bases.flatMap((base) => {
    const [, counted = '', plural = ''] = /^(.{2,})(ات|ون|ين|ان|وا)$/.exec(base) ?? [];
    if (counted.length > 2) return countedOf(base, counted, plural);
    if (plural === 'ات') return [counted, base.slice(0, -1), base];
    if (/..[^ا]ت[اي]$/.test(base)) return [base, base.slice(0, -1), base.slice(0, -2)];
    if (/^(?:.{3,}[^اوي]و|مس?ت.{2,}[^اوي]ي)$/.test(base)) return [base, base.slice(0, -1)];
    if (/...ا$/.test(base)) return [base, base.slice(0, -1)];
    return /..[^او]ت$/.test(base) ? [base, base.slice(0, -1), `${base.slice(0, -1)}ي`] : [base];
  });
}

/** `شركتين` is of `شركة`, `قنوات` of `قناة`, `سنوات` of `سنة`, `منشآت` of `منشأة`, `لاجئون` of `لاجئ`. What may as well be no plural is kept. */
function countedOf(base: string, counted: string, plural: string): readonly string[] {
  if (/^(?:منش|مفاج|مكاف|مواط|مبتد)$/.test(counted)) return [counted, `${counted}ا`];
  if (plural === 'ات' && /^(?:م.ا.|فت|وف)ي$/.test(counted)) return [counted, `${counted.slice(0, -1)}ا`];
  if (plural === 'ون' && counted.endsWith('و')) return [counted, `${counted.slice(0, -1)}ي`];
  if (plural === 'ات') return counted.endsWith('و') ? [counted, `${counted.slice(0, -1)}ا`, counted.slice(0, -1)] : [counted];
  if (/^[اي]ن$/.test(plural) && /..ت$/.test(counted)) return [counted.slice(0, -1), counted, base];
  return plural !== 'ان' && counted.length > 4 && regularPlural.test(base) ? [counted] : [counted, base];
}

/** The feminine ending is written `ت` before a pronoun, `ى` is `ا`, `ء` may be `ئ`: `مستواها`, `ابنائه`; the plural has lost its n: `معلميها`. */
function possessed(word: string): readonly string[] {
  if (/..ا$/.test(word)) return [word, `${word.slice(0, -1)}ي`];
  if (/..ا[يو]$/.test(word)) return [word, `${word.slice(0, -1)}ء`];
  if (/..[^ا]ت[اي]$/.test(word)) return [word, word.slice(0, -2)];
  if (/..[^ا][يو]$/.test(word)) return [word, word.slice(0, -1)];
  if (!word.endsWith('ت') || word.endsWith('ات')) return [word];
  return word.length > 3 ? [word.slice(0, -1)] : [word.slice(0, -1), word];
}

/** `شركة` and `شركه` → `شرك`; `مالية` → `مالي`; a closing hamza is often left off: `شيئا` and `شيء` → `شي`. */
function withoutFeminine(word: string): string {
  return word.replace(/(?<=..)ة$/, '').replace(/(?<=...)ه$/, '').replace(/(?<=..)ء$/, '').replace(/(?<=.)يي$/, 'ي');
}

/** Has no broken plural in it, as `قوانين` is one. */
const regularPlural = /..ات(?:ه|ها|هم|نا)?$|(?<!^(?:..ا.?|.وا.))(?<=...)[وي]ن$/;
/** Where `ال` may be of the word: `إلكتروني`, `ألوان`, `آلاف`, `التزم`, `ألغى`, `والدة`, `وكالات`. */
const noArticle = new RegExp(
  '^ال(?:كترون.*|مان.?ة?|زم.?.?|صق.?.?|فت|فوا|زام.*|حاق.*|ياف|بسة|بوم.*|(?:وان|عاب|قاب|غام|واح|حان|فاظ|طاف|اف|ات|وف)(?:ه|ها|هم|نا)?|يات?ه?ا?|ية|يات|فين|فان|[غق](?:ي|ت|ا|وا|اء|اوه|ايه|اها|اوها|ايها|ته|تها|يت)|' +
    'ت(?:زم|حق|مس|هم|قط|بس|فت|ف|هب)(?:ت|وا|نا|ه|ها)?|ت(?:زام|حاق|قاط|ماس|هاب|فات|قاء).*|تق(?:ي|ت|وا|يا|ينا))$|' +
    '^والد(?:ة|ان|ين|ات|[يت]?ه|[يت]?ها|[يت]?هم)$|^وكال(?:ة|ات|ات?ها?|ت?ها?)$|^بالغ(?:ة|ون|ين|ا)$|^بالونات?$',
);
const mostStems = 8;
