import { hindiSpelling } from './hindi-spelling.ts';
import { soundKeyOf } from './sound-key.ts';

/** The sound of a word in Devanagari or in Latin letters. */
export function hindiSound(word: string): string | undefined {
  if (/^[a-z]+$/i.test(word)) return soundKeyOf(word);
  if (!/^[\u0900-\u097f\u200c\u200d]+$/.test(word)) return undefined;
  const roman = [...hindiSpelling(word).replaceAll('ज्ञ', 'ग्य')].map((letter) => letters[letter] ?? '').join('');
  return soundKeyOf(roman.replace(/[^aeiou]$/, '$&a'));
}

/** Inherent vowels are left out, as the key leaves out every a. */
const letters: Readonly<Record<string, string>> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'ch', ज: 'j', झ: 'jh', ञ: 'n', ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n', त: 't', थ: 'th',
  द: 'd', ध: 'dh', न: 'n', प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v', श: 'sh', ष: 'sh', स: 's', ह: 'h', 'ं': 'n',
  अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ए: 'e', ऐ: 'e', ओ: 'o', औ: 'o',
  'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'े': 'e', 'ै': 'e', 'ो': 'o', 'ौ': 'o',
};
