import { soundKeyOf } from './sound-key.ts';

/** The sound of a word in Hangul or in Latin letters. Voiced, plain and tense consonants are written alike too often to be told apart. */
export function koreanSound(word: string): string | undefined {
  if (/^[a-z]+$/i.test(word)) return soundKeyOf(merged(word.toLowerCase()));
  return /^[가-힣]+$/.test(word) ? soundKeyOf(merged([...word].map(romanOf).join(''))) : undefined;
}

/** A syllable is a number: 588 places an initial, 28 a vowel. */
function romanOf(syllable: string): string {
  const place = syllable.charCodeAt(0) - 0xac00;
  return `${initials[Math.floor(place / 588)] ?? ''}${vowels[Math.floor((place % 588) / 28)] ?? ''}${finals[place % 28] ?? ''}`;
}

function merged(roman: string): string {
  return roman.replace(/ae|ai/g, 'a').replace(/eo|eu/g, 'u').replace(/[yw](?=[aeiou])/g, '').replace(/g/g, 'k').replace(/d/g, 't').replace(/b/g, 'p').replace(/ch|j/g, 'z').replace(/r/g, 'l');
}

const initials = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = ' k k ks n nj nh t l lk lm lp ls lt lp lh m p ps t t ng t ch k t p h'.split(' ');
