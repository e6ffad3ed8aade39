import { foldAccents, foldForms } from './fold.ts';
import { stemmedAnalyser } from './stemmed.ts';
import { turkishNouns } from './turkish-nouns.ts';
import { turkishRoots, turkishVerbRoots } from './turkish-roots.ts';
import { turkishVerbs } from './turkish-verbs.ts';

/**
 * All that a word may be a form of: Turkish writes endings on to endings, and `alan` is an area or one who takes. Words
 * typed without their dots and tails are read in the same way.
 */
export const turkish = {
  ...stemmedAnalyser({ lang: 'tr', bare, stem: stemsOf, accentsCount: true }),
  isKnown: (stem: string, isWord: (folded: string) => boolean, word: string): boolean => turkishVerbRoots.has(stem) || isWord(foldAccents(stem)) || isPossessedAlone(stem, isWord, foldAccents(foldForms(word, 'tr'))),
};

/** `istanbul'da` → `istanbul`; circumflexes are rarely typed: `kâr` → `kar`. */
function bare(word: string): string {
  return word.replace(/'.*$/, '').replaceAll('â', 'a').replaceAll('î', 'i').replaceAll('û', 'u');
}

function stemsOf(word: string): readonly string[] {
  const roots = turkishRoots(word);
  const found = [...new Set([...turkishNouns(word), ...roots])].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const words = found.filter((form) => form === word || !impossible.test(form) || (roots.has(form) && !isOfLongerRoot(form, found)));
  const kept = words.filter((form) => !words.some((shorter) => form.startsWith(shorter) && isEnding(form.slice(shorter.length), form, word)));
  return kept.slice(0, mostStems);
}

/** `uy` of `uyarı`, which is of `uyar`; not `duy` of `duyuyor`, nor `uy` of `uydu`. */
function isOfLongerRoot(form: string, found: readonly string[]): boolean {
  return found.some((longer) => longer !== form && longer.startsWith(form) && turkishVerbRoots.has(longer) && /[lrş]$/.test(longer));
}

/** `-la` of `bankala` is no verb's in `bankalar`; `-t` of `bankacılıkt` is of `-ta`. */
function isEnding(ending: string, form: string, word: string): boolean {
  if (/^l[ae]$/.test(ending)) return /^l[ae]r/.test(word.slice(form.length - 2)) && !turkishVerbs.has(form);
  return surelyAnEnding.test(ending) || (/^[dt]$/.test(ending) && form.length > 4 && /[çfhkpşt][dt]$/.test(form) && word !== form);
}

/** No word but a verb’s root (`duy`, `giy`) ends so: `öneml`, `bankay`, `sonrak`; those that are written with a vowel more have it. */
const impossible = /[^aeıioöuülr][mny]$|[^aeıioöuü][lrğ]$|[^aeıioöuür]v$|yd$|[ıiuü]y$|.{3}([^aeıioöuü])\1$/;

/** A compound that has its possessive within stands never without: `zeytinyağı`, `zeytinyağları`; `işyeri`, `işyerleri`. */
function isPossessedAlone(stem: string, isWord: (folded: string) => boolean, word: string): boolean {
  const soft = foldAccents(stem).replace(/p$/, 'b').replace(/t$/, 'd').replace(/k$/, 'g');
  return stem.length > 4 && [foldAccents(stem), soft].some((form) => ['i', 'u', 'si', 'su'].some((ending) => form + ending !== word && isWord(form + ending)));
}

/** What no word ends in by itself after a whole word. */
const surelyAnEnding = /^(?:l[ae]r.*|s[ıiuü](?:[nyz].*|d[ıiuü]r)?|[ıiuü]?m[ıiuü]z.*|n[ıiuü]n|[dt][ae]n|[ıiuü]yor.*|m[ae]k.*|y?[ae]c[ae][kğg].*|m[ıiuü]ş.*|[dt][ıiuü][kğg].+)$/;
const mostStems = 5;
