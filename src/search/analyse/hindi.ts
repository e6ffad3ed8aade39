import { hindiSound } from './hindi-sound.ts';
import { hindiSpelling } from './hindi-spelling.ts';
import { hindiAdjectives, hindiVerbRoots } from './hindi-words.ts';
import { stemmedAnalyser } from './stemmed.ts';

/**
 * Nouns by their declension, verbs by the list of roots. The Snowball stemmer for Hindi cuts `आयकर` to `आय` and parts
 * `कंपनी` from `कंपनियों`.
 */
export const hindi = { ...stemmedAnalyser({ lang: 'hi', spelling: hindiSpelling, stem: stemsOf, accentsCount: true }), sound: hindiSound };

function stemsOf(word: string): readonly string[] {
  if ([...word].length < 3) return [word];
  const root = rootOf(word);
  const nouns = nounsOf(word);
  return root === undefined ? nouns : [...new Set([root, ...nouns])];
}

/** `बेचने`, `बेचता`, `बेचेगा`, `बेचकर`, `बेचा` → `बेच`. The form may be a noun as well: `घटना` is of `घट`, and an event. */
function rootOf(word: string): string | undefined {
  for (const ending of verbEndings) {
    const root = word.endsWith(ending) ? word.slice(0, -ending.length) : undefined;
    if (root !== undefined && [...root].length > 1 && hindiVerbRoots.has(root)) return root;
  }
  return undefined;
}

/** The plural oblique hides whether the word ends in -आ: `ग्राहकों` is of `ग्राहक`, `पैसों` of `पैसा`. */
function nounsOf(word: string): readonly string[] {
  for (const [ending, ...endings] of nounEndings) {
    if (ending === undefined || !word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if ([...base].length >= 2) return endings.map((singular) => adjectiveOf(base + singular));
  }
  return [adjectiveOf(word)];
}

/** `बड़ी` → `बड़ा`; final short i and u count as long, as they are confused in writing. */
function adjectiveOf(word: string): string {
  const masculine = word.replace(/ी$/, 'ा').replace(/ई$/, 'या');
  if (masculine !== word && hindiAdjectives.has(masculine)) return masculine;
  return word.replace(/ि$/, 'ी').replace(/ु$/, 'ू');
}

/** Longest first. */
const verbEndings = [
  'ूंगा', 'ूंगी', 'एंगे', 'एंगी', 'ेंगे', 'ेंगी', 'ऊंगा', 'ऊंगी', 'ेगा', 'ेगी', 'ोगे', 'ोगी', 'एगा', 'एगी', 'ओगे', 'ओगी',
  'तीं', 'इए', 'िए', 'कर', 'के', 'ना', 'ने', 'नी', 'ता', 'ते', 'ती', 'या', 'ईं', 'ीं', 'ें', 'ूं', 'एं', 'ओ', 'ई', 'ए', 'ा', 'े', 'ी', 'ो',
];

/** An ending and the endings of the singular it may stand for, longest first. */
const nounEndings: readonly (readonly string[])[] = [
  ['ाइयां', 'ाई'],
  ['ाइयों', 'ाई'],
  ['ियों', 'ी'],
  ['ियां', 'ी'],
  ['ुओं', 'ु'],
  ['ुएं', 'ु'],
  ['ूओं', 'ू'],
  ['ाओं', 'ा'],
  ['ाएं', 'ा'],
  ['र्स', 'र'],
  ['ट्स', 'ट'],
  ['ड्स', 'ड'],
  ['न्स', 'न'],
  ['ल्स', 'ल'],
  ['ाए', 'ाया'],
  ['ए', 'या'],
  ['ओं', '', 'आ'],
  ['ों', '', 'ा'],
  ['ें', ''],
  ['े', 'ा'],
];
