import { englishAdjectives, englishIrregular } from './english-irregular.ts';
import { englishSpelling } from './english-spelling.ts';
import { irregularOf } from './irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

/**
 * Joins the forms of a word, not the words of a family: `policy` stays apart from `police`, `general` from `generate`,
 * which Porter's stemmer joins.
 */
export const english = stemmedAnalyser({ lang: 'en', bare: withoutApostrophe, stem: stemsOf, accentsCount: false });

/** `company's` → `company`, `isn't` → `isnt`, `o'neill` → `oneill`. */
function withoutApostrophe(word: string): string {
  return word.replace(/'s$/, '').replaceAll("'", '').replaceAll('.', '');
}

function stemsOf(written: string): readonly string[] {
  const word = englishSpelling(written);
  const irregular = irregularOf(word, englishIrregular, prefix);
  const isWhole = englishIrregular.get(word)?.includes(word) ?? false;
  return [...new Set([...irregular, ...(isWhole ? [] : regularStems(word)), ...comparedOf(word).flatMap(regularStems)])];
}

/** `noisiest`, `noisier` → `noisy`, but not `supplier`, `carrier`; `thinner` → `thin`, `rarest` → `rare`, `deeper` → `deep`. */
function comparedOf(word: string): readonly string[] {
  const [, stem = ''] = /^(.{2,})(?:er|est)$/.exec(word) ?? [];
  if (/..i$/.test(stem)) return /(?:f|pl|rr|op)i$/.test(stem) && word.endsWith('er') ? [] : [`${stem.slice(0, -1)}y`];
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].filter((base) => englishAdjectives.has(base)).slice(0, 1);
}

function regularStems(word: string): readonly string[] {
  if (word.length < 4) return [word.replace(/ue$/, 'u')];
  const singular = singularOf(word);
  const isNoun = singular !== word && !/ing$/.test(singular);
  return englishIrregular.get(singular) ?? [withoutSilentE(isNoun ? singular : infinitiveOf(singular))];
}

/**
 * Plurals and the third person: `strategies` → `strategy`, `taxes` → `tax`, `businesses` → `business`, `analyses` → `analys`,
 * `chairmen` → `chairman`, but `specimen`; behind other words `grandchildren`, `salespeople`, `bookshelves`; `larvae`, `tableaux`.
 */
function singularOf(word: string): string {
  if (/ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(ss|sh|ch|x|zz|o)es$/.test(word)) return /oes$/.test(word) && word.length < 6 ? word.slice(0, -1) : word.slice(0, -2);
  if (/(?:..[^aiou]|wo|yeo|sea|era)men$/.test(word)) return `${word.slice(0, -2)}an`;
  const [, before, plural = ''] = /^(.{2,})(people|children|(?<=mid|house|ale|fish)wives|knives|(?<!tw|d)elves|halves|loaves|thieves|(?<=after)lives|teeth|feet|(?<=dor|tit|field)mice)$/.exec(word) ?? [];
  if (before !== undefined) return before + (englishIrregular.get(plural)?.[0] ?? plural);
  if (/..[^adeg]ae$|eaux$|ieux$/.test(word)) return word.slice(0, -1);
  if (/[nrtplk]uses$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]ses$|yses$/.test(word)) return word.slice(0, -1);
  if (/[^s]sis$/.test(word) && word.length > 5) return word.slice(0, -2);
  return /[^suiy]s$|[aeou]ys$/.test(word) ? word.slice(0, -1) : word;
}

/** `applied` → `apply`, `panicked` → `panic`, `planning` → `plan`, `rating` → `rate`, `investing` → `invest`. */
function infinitiveOf(word: string): string {
  if (/ied$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:agr|ecr|fer|ant)eed$/.test(word)) return word.slice(0, -1);
  const base = /eed$/.test(word) ? undefined : /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(word)?.[1];
  if (base === undefined || base.length < 2) return word;
  if (/([bdfgkmnprt])\1$/.test(base) && base.length > 3) return base.slice(0, -1);
  if (/[aeiou].*ick$/.test(base)) return base.slice(0, -1);
  return isShort(base) ? `${base}e` : base;
}

/**
 * `provide` → `provid`, as of `providing`; but `rate`, which `rat` is not. Of long words a double l goes as well,
 * and a double z: `control`, `controlled`; `quiz`, `quizzes`. `movie` → `movy`, as of `movies`.
 */
function withoutSilentE(word: string): string {
  if (/..ie$/.test(word) && word.length > 4) return `${word.slice(0, -2)}y`;
  const base = /[^aeoiy]e$/.test(word) && !isShort(word.slice(0, -1)) ? word.slice(0, -1) : word;
  return /[aeiouy][^aeiouy]+[aeiouy]ll$|[aeiou]zz$|(?:[iu]a|ue)ll$/.test(base) ? base.slice(0, -1) : base;
}

/** One vowel and one consonant after it: `rat`, `hop`, `us`. */
function isShort(base: string): boolean {
  return /^[^aeiouy]*[aeiouy][^aeiouywx]$/.test(base) || /^y[aeiou][^aeiouywx]$/.test(base);
}

const prefix = /^(?:fore|inter|mis|off|out|over|pre|re|un|under|up|with)$/;
