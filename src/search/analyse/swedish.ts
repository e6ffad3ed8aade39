import { compoundHeads } from './compound-heads.ts';
import type { CompoundRules } from './compound-heads.ts';
import { foldForms } from './fold.ts';
import { stemmedAnalyser } from './stemmed.ts';
import { swedishVerbs, swedishWords } from './swedish-irregular.ts';

const words = stemmedAnalyser({ lang: 'sv', stem: stemsOf, accentsCount: true, typed: (word) => [word.replace(/å/g, 'aa').replace(/ä/g, 'ae').replace(/ö/g, 'oe')] });

/**
 * All that a word may be a form of. The Snowball stemmer for Swedish takes one ending and stops: it parts `nyckel` from
 * `nycklar`, `köper` from `köpte`, `medel` from `medlet`.
 */
export const swedish = {
  ...words,
  heads: (word: string, isWord: (folded: string) => boolean): readonly string[] => compoundHeads(foldForms(word), isWord, compounds).flatMap(words.stems),
};

function stemsOf(word: string): readonly string[] {
  const bases = /[^sxziu]s$/.test(word) && word.length > 3 ? [word, word.slice(0, -1)] : [word];
  const known = [...new Set(bases.flatMap((base) => irregularOf(base) ?? []))];
  return known.length > 0 ? known : regularStems(bases);
}

/** Also behind a prefix, `erbjöd`, and at the end of a compound, `storstäder`. */
function irregularOf(word: string): string | undefined {
  const whole = swedishWords.get(word) ?? verbOf(word);
  if (whole !== undefined) return whole;
  const [, prefix = '', verb = ''] = prefixed.exec(word) ?? [];
  const lemma = verbOf(verb);
  if (lemma !== undefined && verb.length > 2) return prefix + lemma;
  for (let at = 3; at <= word.length - 4; at += 1) {
    const noun = swedishWords.get(word.slice(at));
    if (noun !== undefined && changesVowel.test(word.slice(at))) return word.slice(0, at) + noun;
  }
  return undefined;
}

/** `skriv`, and so `skrivs`, is of `skriver`. */
function verbOf(word: string): string | undefined {
  return swedishVerbs.get(word) ?? swedishVerbs.get(`${word}er`);
}

const prefixed = /^(an|av|be|bort|efter|er|fram|för|genom|in|inne|med|miss|mot|ned|om|på|sam|till|und|under|upp|ut|vid|åter|över)(.+)$/;
const changesVowel = /^(böcker|män|fötter|händer|länder|städer|nätter|rötter|söner|döttrar|bröder|mödrar|fäder|tänder|stränder|bränder|ledamöter)/;

const compounds: CompoundRules = {
  joints: /(?:s|o|u|e|a)$/, seam: /(?:ning|het|skap|dom|ion|tet|ling|ans|ens|ment)s$/,
  prefixes: new Set('an av be bort efter er fram för före genom in inne kon med miss mot ned om på pro dis sam till und under upp ut vid åter över'.split(' ')),
};

function regularStems(bases: readonly string[]): readonly string[] {
  const found = new Set(bases.flatMap((base) => [base, ...endings.flatMap(([ending, ...singulars]) => without(base, ending ?? '', singulars))]));
  const all = [...found].flatMap(wholeForms);
  const kept = all.filter((form) => !all.some((shorter) => form.startsWith(shorter) && surelyAnEnding.test(form.slice(shorter.length))));
  return [...new Set(kept)].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

function without(word: string, ending: string, singulars: readonly string[]): readonly string[] {
  const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
  if (stem.length < 3 || !/[aeiouyåäö]/.test(stem) || /h$/.test(stem)) return [];
  return singulars.map((singular) => stem + singular).filter((form) => ending.length > 1 || /[aeiuyåäö]$/.test(form) || !/[nt]/.test(ending) || /[lnrsvkmgdb]$/.test(form));
}

/** An ending and what may stand in its place in the word as dictionaries have it. */
const endings: readonly (readonly string[])[] = [
  ['orna', 'a'], ['or', 'a'],
  ['arna', '', 'e', 'are'], ['ar', '', 'e'],
  ['erna', '', 'e'], ['er', '', 'e'],
  ['en', ''], ['et', ''], ['n', ''], ['t', ''], ['na', ''], ['iset', 'is'],
  ['a', ''], ['e', ''],
  ['ade', ''], ['at', ''], ['ad', ''], ['ades', ''], ['as', ''], ['ats', ''],
  ['dde', ''], ['de', ''], ['te', ''], ['tt', '', 'd'], ['nt', 'nd'], ['rt', 'rd'],
  ['ande', ''], ['ende', ''], ['r', ''],
  ['igare', 'ig'], ['igast', 'ig'], ['igaste', 'ig'], ['skare', 'sk'], ['aste', ''], ['ast', ''],
];

/** `nyckl` → `nyckel`, `fönstr` → `fönster`, `programm` → `program`. */
function wholeForms(stem: string): readonly string[] {
  const vowel = /[bcdfgkpmtv][lnr]$/.test(stem) ? [`${stem.slice(0, -1)}e${stem.slice(-1)}`] : [];
  const doubled = /mr$/.test(stem) ? [`${stem.slice(0, -1)}mer`] : [];
  return [/(mm|nn)$/.test(stem) ? stem.slice(0, -1) : stem, ...vowel, ...doubled];
}

/** What no word ends in by itself after a whole word. */
const surelyAnEnding = /^(orna|arna|erna|ades?|ats|ande|ende|[^aeiouyåäö]s)$/;
