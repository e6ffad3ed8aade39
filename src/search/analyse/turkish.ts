import { stemmedAnalyser } from './stemmed.ts';
import { turkishNouns } from './turkish-nouns.ts';
import { turkishRoots } from './turkish-roots.ts';

/**
 * All that a word may be a form of: Turkish writes endings on to endings, and `alan` is an area or one who takes. Words
 * typed without their dots and tails are read in the same way.
 */
export const turkish = stemmedAnalyser({ lang: 'tr', bare, stem: stemsOf, accentsCount: true });

/** `istanbul'da` → `istanbul`; circumflexes are rarely typed: `kâr` → `kar`. */
function bare(word: string): string {
  return word.replace(/'.*$/, '').replaceAll('â', 'a').replaceAll('î', 'i').replaceAll('û', 'u');
}

function stemsOf(word: string): readonly string[] {
  const found = [...new Set([...turkishNouns(word), ...turkishRoots(word)])].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const kept = found.filter((form) => !found.some((shorter) => form.startsWith(shorter) && surelyAnEnding.test(form.slice(shorter.length))));
  return kept.slice(0, mostStems);
}

/** What no word ends in by itself after a whole word. */
const surelyAnEnding = /^(?:l[ae]r.*|s|s[ıiuü].*|[ıiuü]?m[ıiuü]z.*|n[ıiuü]n|[dt][ae]n|[ıiuü]yor.*|m[ae]k.*|y?[ae]c[ae][kğg].*|m[ıiuü]ş.*|[dt][ıiuü][kğg].+)$/;
const mostStems = 5;
