import { stemmer } from '@orama/stemmers/indonesian';
import { stemmedAnalyser } from './stemmed.ts';

export const malay = stemmedAnalyser({ lang: 'ms', stem: stemsOf, accentsCount: false });

/** The Snowball stemmer; and where a nasal prefix may have taken the first letter, with it: `menulis` → `tulis`, `mengira` → `kira`. */
function stemsOf(word: string): readonly string[] {
  const stem = stemmer(word.replace(/(?<=.{3})(nya|lah|kah)$/, ''));
  const nasal = /^(?:me|pe)(ng|n|m)(?=[aeiou])/.exec(word)?.[1];
  const lost = nasal === undefined ? undefined : { ng: 'k', n: 't', m: 'p' }[nasal];
  const rest = stemmer(word.replace(/^(?:me|pe)(?:ng|n|m)/, '').replace(/(?<=.{4})(?:kan|an|i|nya)$/, ''));
  return lost === undefined ? [stem] : [...new Set([stem, `${lost}${rest}`])];
}
