import { hindiLetters } from './hindi-letters.ts';
import { hindiSound } from './hindi-sound.ts';
import { hindiSpelling } from './hindi-spelling.ts';
import { hindiAdjectives, hindiIrregular, hindiVerbRoots } from './hindi-words.ts';
import { stemmedAnalyser } from './stemmed.ts';

/**
 * Nouns by their declension, verbs by the list of roots. The Snowball stemmer for Hindi cuts `आयकर` to `आय` and parts
 * `कंपनी` from `कंपनियों`.
 */
export const hindi = { ...stemmedAnalyser({ lang: 'hi', letters: hindiLetters, spelling: hindiSpelling, stem: stemsOf, accentsCount: true, typed }), sound: hindiSound };

/** What is heard alike in long words: `आर्थिक` → `अर्थिक`, `पड़ताल` → `पढ़ताल`, `संपत्ति` → `संपति`. Short ones are other words: `आम`, `अम`; `पड़ा`, `पढ़ा`. */
function typed(word: string): readonly string[] {
  if (word.length < 5) return [];
  const initial = word.length > 5 && word.startsWith('आ') ? [`अ${word.slice(1)}`] : [];
  const flapped = word.replace(/(?<=[^ं्])[डढ](?!्)/, (letter) => (letter === 'ड' ? 'ढ' : 'ड'));
  const single = word.length > 6 ? word.replace(/(.)्\1/, '$1') : word;
  return [...initial, flapped, single];
}

/** A virama at the end is seldom written; a spelling keeps it, for a word that is being typed may stop at it. */
function stemsOf(written: string): readonly string[] {
  const word = written.replace(/्$/, '');
  const adjective = masculineOf(word);
  const irregular = hindiIrregular.get(word) ?? [];
  if ([...word].length < 3) return [...irregular, adjective ?? word];
  return [...new Set([...irregular, ...rootsOf(word), ...(adjective === undefined ? nounsOf(word) : [adjective])])];
}

/**
 * `बेचने`, `बेचता`, `बेचेगा`, `बेचकर`, `बेचा` → `बेच`. The form may be a noun as well: `घटना` is of `घट`, and an event. Of a verb that
 * is not listed the root is marked, so that it is found by its surest endings alone: `सुझाता` → `सुझा+`.
 */
function rootsOf(word: string): readonly string[] {
  for (const ending of verbEndings) {
    const root = word.endsWith(ending) ? word.slice(0, -ending.length) : undefined;
    if (root !== undefined && [...root].length > 1 && hindiVerbRoots.has(root)) return [root];
  }
  const [, unlisted] = /^(.{3,}?(?<!्))(?:ना|ने|नी|ता|ते|ती|(?<=ा)(?:या|एगा|एगी|एंगे|कर))$/u.exec(word) ?? [];
  return unlisted === undefined ? [] : [`${unlisted}+`];
}

/** The plural oblique hides whether the word ends in -आ: `ग्राहकों` is of `ग्राहक`, `पैसों` of `पैसा`. */
function nounsOf(word: string): readonly string[] {
  for (const [ending, ...endings] of nounEndings) {
    if (ending === undefined || !word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if ([...base].length >= (ending.length > 4 ? 1 : 2)) return endings.map((singular) => shortAsLong(base + singular));
  }
  return [shortAsLong(word)];
}

/** `बड़ी`, `बड़े` → `बड़ा`, `नई`, `नए` → `नया`, `दाईं` → `दायां`; also by their ends `दुकानवाली`, `दसगुनी`, `पाँचवीं`. */
function masculineOf(word: string): string | undefined {
  const masculine = word.replace(/(?<=व)(?:ीं|ें)$/, 'ां').replace(/[ीे]$/, 'ा').replace(/[ईए](ं?)$/, 'या$1');
  return hindiAdjectives.has(masculine) || /(?:वाला|गुना|..वां)$/.test(masculine) ? masculine : undefined;
}

/** Final short i and u count as long, as they are confused in writing. */
function shortAsLong(word: string): string {
  return word.replace(/ि$/, 'ी').replace(/ु$/, 'ू');
}

/** Longest first. */
const verbEndings = [
  'ूंगा', 'ूंगी', 'एंगे', 'एंगी', 'ेंगे', 'ेंगी', 'ऊंगा', 'ऊंगी', 'ेगा', 'ेगी', 'ोगे', 'ोगी', 'एगा', 'एगी', 'ओगे', 'ओगी',
  'ंगे', 'ंगी', 'तीं', 'इए', 'िए', 'गा', 'गी', 'गे', 'कर', 'के', 'ना', 'ने', 'नी', 'ता', 'ते', 'ती', 'या', 'ईं', 'ीं', 'ें', 'ूं', 'एं', 'ओ', 'ई', 'ए', 'ा', 'े', 'ी', 'ो',
];

/** An ending and the endings of the singular it may stand for, longest first. */
const nounEndings: readonly (readonly string[])[] = [
  ['ाइयां', 'ाई'],
  ['ाइयों', 'ाई'],
  ['ियों', 'ी', 'िया'],
  ['ियां', 'ी', 'िया'],
  ['ुओं', 'ु'],
  ['ुएं', 'ु'],
  ['ूओं', 'ू'],
  ['ाओं', 'ा'],
  ['ाएं', 'ा'],
  ['र्स', 'र', 'र्स'],
  ['ट्स', 'ट'],
  ['ड्स', 'ड'],
  ['न्स', 'न', 'न्स'],
  ['क्स', 'क', 'क्स'],
  ['प्स', 'प', 'प्स'],
  ['म्स', 'म', 'म्स'],
  ['ब्स', 'ब'],
  ['ग्स', 'ग'],
  ['ल्स', 'ल'],
  ['ाए', 'ाया'],
  ['ए', 'या'],
  ['एं', 'आं'],
  ['ओं', '', 'आ', 'आं'],
  ['ों', '', 'ा'],
  ['ें', ''],
  ['े', 'ा'],
];
