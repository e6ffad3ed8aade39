import { stemmer } from '@orama/stemmers/indonesian';
import { stemmedAnalyser } from './stemmed.ts';

export const malay = stemmedAnalyser({ lang: 'ms', stem: stemsOf, accentsCount: false });

/**
 * The Snowball stemmer, which takes too much of some (`terima`), so the word with its surest affixes off as well; and where a
 * nasal prefix may have taken the first letter, with it: `menulis` → `tulis`, `mengira` → `kira`.
 */
function stemsOf(word: string): readonly string[] {
  const stem = stemmer(word.replace(/(?<=.{3})(nya|lah|kah)$/, ''));
  const nasal = /^(?:me|pe)(ng|n|m)(?=[aeiou])/.exec(word)?.[1];
  const lost = nasal === undefined ? undefined : { ng: 'k', n: 't', m: 'p' }[nasal];
  const rest = stemmer(word.replace(/^(?:me|pe)(?:ng|n|m)/, '').replace(/(?<=.{4})(?:kan|an|i|nya)$/, ''));
  const restored = lost === undefined ? [] : [`${lost}${rest}`, word.replace(/^(?:me|pe)(?:ng|n|m)/, lost)];
  const bare = word.replace(/^(?:di|ber)(?=.{4})|^(?:me|pe)(?=[lrmnwy].{3})/, '');
  return [...new Set([stem, ...restored, bare, bare.replace(/(?<=.{4})(?:kan|an)$/, '')])];
}
