/**
 * All that a word by the rules of Swedish may be a form of; `bases` is the word with and without a genitive s. `linje` is
 * of `linj` as well, so of `linjer` that is enough.
 */
export function swedishStems(bases: readonly string[]): readonly string[] {
  const found = bases.flatMap((base) => [base, ...endings.flatMap(([ending, ...singulars]) => without(base, ending, singulars)), ...adjectivesOf(base)]);
  const all = [...new Set(found.flatMap(wholeForms))].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const kept = all.filter((form) => endsInS.test(form) || !all.some((shorter) => form.startsWith(shorter) && surelyAnEnding.test(form.slice(shorter.length))));
  return kept.filter((form) => bases.includes(form) || !(/e$/.test(form) && kept.includes(form.slice(0, -1))));
}

function without(word: string, ending: string, singulars: readonly string[]): readonly string[] {
  const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
  const isLongEnough = stem.length > 2 || (/^(?:e[nt]|n|r|na|rna)$/.test(ending) && shortNouns.has(stem)) || (/^[lnrt]t$/.test(ending) && stem.length === 2);
  if (!isLongEnough || !/[aeiouyåäö]/.test(stem) || /(?<!c)h$/.test(stem)) return [];
  const closing = /^[ae]$/.test(ending) ? /[aeiouyåäöélnrsvkmgdbtpfj]$/ : /[aeiouyåäöélnrsvkmgdbpj]$/;
  return singulars.map((singular) => stem + singular).filter((form) => ending.length > 1 || closing.test(form));
}

/** `snabbare` → `snabb`, `enklast` → `enkel`, `moget` → `mogen`; of other words `-are` is one who does: `köpare`. */
function adjectivesOf(word: string): readonly string[] {
  const neuter = word.replace(/et$/, 'en');
  if (adjectives.has(neuter)) return [neuter];
  const [, stem = ''] = /^(.+?)(?:(?<=sam)m)?(?:are|ast|aste)$/.exec(word) ?? [];
  const full = /[^aeiouyåäö][lnr]$/.test(stem) ? `${stem.slice(0, -1)}e${stem.slice(-1)}` : stem;
  return adjectives.has(stem) || /(?:ig|sk|full|sam|bar|lig)$/.test(stem) ? [stem] : adjectives.has(full) ? [full] : [];
}

/** `nyckl` → `nyckel`, `fönstr` → `fönster`, `programm` → `program`, `somr` → `sommar`. */
function wholeForms(stem: string): readonly string[] {
  const vowel = /[bcdfgkpmtv][lnr]$/.test(stem) ? [`${stem.slice(0, -1)}e${stem.slice(-1)}`] : [];
  const doubled = /mr$/.test(stem) ? [`${stem.slice(0, -1)}mer`, `${stem.slice(0, -1)}mar`] : [];
  const own = impossible.test(stem) ? [] : [/(mm|nn)$/.test(stem) ? stem.slice(0, -1) : stem];
  return [...own, ...vowel, ...doubled];
}

/** No word ends so; `artikl` is always `artikel`, and `kundern` nothing. */
const impossible = /[bcdfgkpmtv][lr]$|[kt]n$|..[aeo]rn$/;

/** An ending and what may stand in its place in the word as dictionaries have it. */
const endings: readonly (readonly [string, ...string[]])[] = [
  ['orna', 'a', ''], ['or', 'a', ''], ['rna', ''], ['arna', '', 'e', 'are'], ['ar', '', 'e'], ['erna', '', 'e'], ['er', '', 'e'],
  ['iet', 'ium'], ['ier', 'ium'], ['ierna', 'ium'], ['eet', 'eum'], ['eer', 'eum'], ['eerna', 'eum'],
  ['ingar', 'an'], ['ingarna', 'an'], ['ningar', 'an'], ['ningarna', 'an'],
  ['en', ''], ['et', ''], ['n', ''], ['t', ''], ['na', ''], ['ena', ''], ['iset', 'is'], ['a', ''], ['e', ''],
  ['ade', ''], ['at', ''], ['ad', ''], ['ades', ''], ['as', ''], ['ats', ''], ['dde', ''], ['de', ''], ['te', ''],
  ['tt', '', 'd', 't'], ['lt', 'ld'], ['nt', 'nd'], ['rt', 'rd'], ['ande', ''], ['ende', ''], ['r', ''],
];

/** What no word ends in by itself after a whole word. */
const surelyAnEnding = /^(orna|arna|erna|ades?|ats|ande|ende|[^aeiouyåäö]s)$/;
/** `balans`, `kurs`, `licens` may be words without a genitive. */
const endsInS = /[aeiouyåäö][nr]s$/;
const shortNouns: ReadonlySet<string> = new Set(['bi', 'bo', 'fe', 'ko', 'lo', 'te', 'tå', 'år', 'ås', 'by', 'is', 'öl', 'ål', 'ed', 'ek', 'ax', 'ok', 'ur']);
const adjectives: ReadonlySet<string> = new Set(
  `aktiv allmän angelägen belägen besviken billig bred brant dyr djup effektiv enkel exakt fast fattig fin flexibel fräsch grund hård intensiv jämn kall klar klok konkret kort känd ljus lugn ledsen lätt
  lös medveten mild mjuk modern mogen mörk negativ nyfiken osäker positiv rak rik rimlig ren rolig sann sen skarp smal smart snabb snål spänd stabil stark stel strikt svag svår säker säljbar
  tidig tjock trogen trygg trång tunn tydlig tät underlägsen vacker vaken vanlig varm vek vid viktig välkommen öppen överlägsen`.split(/\s+/),
);
