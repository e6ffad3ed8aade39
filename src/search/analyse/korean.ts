import { koreanLetters } from './korean-letters.ts';
import { koreanSound } from './korean-sound.ts';
import { stemmedAnalyser } from './stemmed.ts';

/** Nouns without the particles written on to them. A particle must be the one for its place: 은 after a consonant, 는 after a vowel. */
const words = stemmedAnalyser({ lang: 'ko', letters: koreanLetters, stem: stemsOf, accentsCount: true });

export const korean = {
  ...words,
  spellings: (word: string): readonly string[] => [...words.spellings(word), ...partings(words.stems(word)[0]).flat()],
  apart: (word: string): readonly string[] => partings(words.stems(word)[0]).map((parts) => parts.join(' ')),
  // Every form of a word has its shortest stem; that a word ends in a particle of its own is shown by another behind it.
  isKnown: (stem: string, isWord: (folded: string) => boolean, word: string): boolean => stem !== words.fold(word) || [...'은는이가을를의에'].some((particle) => isWord(stem + particle)),
  sound: koreanSound,
};

/** Compounds are written as one word or as several: `고객관계관리` as `고객`, `관계`, `관리`. Most parts have two syllables. */
function partings(word: string): readonly (readonly string[])[] {
  if (!/^[가-힣]{4,8}$/.test(word)) return [];
  if (word.length % 2 === 0) return [word.match(/../g) ?? []];
  const cuts = Array.from({ length: (word.length - 1) / 2 }, (_, place) => place * 2);
  return cuts.map((cut) => [...(word.slice(0, cut).match(/../g) ?? []), word.slice(cut, cut + 3), ...(word.slice(cut + 3).match(/../g) ?? [])]);
}

/** `고객에게는` → `고객에게`, `고객`: each particle in turn, down to two syllables, or one. */
function stemsOf(word: string): readonly string[] {
  const stems = [word];
  for (let stem: string | undefined = word; stem !== undefined; stem = withoutParticle(stem)) stems.unshift(stem);
  return [...new Set(stems)].slice(0, 3);
}

function withoutParticle(word: string): string | undefined {
  if (!/^[가-힣a-z0-9]+$/.test(word)) return undefined;
  const particle = particles.find((ending) => {
    const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    return stem.length >= (afterOneSyllable.has(ending) ? 1 : 2) && fits(stem, ending);
  });
  return particle === undefined ? undefined : word.slice(0, -particle.length);
}

function fits(stem: string, particle: string): boolean {
  const closing = closingOf(stem);
  if (afterConsonant.has(particle)) return closing !== 0;
  if (afterVowel.has(particle)) return closing === 0;
  if (particle === '로' || particle === '로서' || particle === '로써') return closing === 0 || closing === rieul;
  return !particle.startsWith('으로') || (closing !== 0 && closing !== rieul);
}

/** The number of the consonant that closes the last syllable; 0 for none. */
function closingOf(stem: string): number {
  const code = stem.charCodeAt(stem.length - 1) - 0xac00;
  return code >= 0 && code < 11_172 ? code % 28 : 1;
}

const rieul = 8;
const afterConsonant: ReadonlySet<string> = new Set(['은', '이', '을', '과', '이나', '이란', '이라', '이라는', '이라고', '이며', '이고', '이다', '이었다', '이든', '이라도']);
const afterVowel: ReadonlySet<string> = new Set(['는', '가', '를', '와', '나', '란', '라', '라는', '라고', '며', '고', '다', '였다', '든', '라도']);

/** Few words of two syllables end in these after a consonant: `집은`, but `마을`. */
const afterOneSyllable: ReadonlySet<string> = new Set(['은', '을', '이', '과', '에서', '으로']);

/** Longest first. */
const particles = [
  '에서부터', '으로부터', '이라는', '이라고', '이라도', '입니다', '이었다', '에서는', '에서도', '에게서', '으로서', '으로써', '로부터', '하도록', '하였다', '하려는',
  '됩니다', '되도록', '되었다', '으로의', '적으로', '합니다', '까지', '부터', '처럼', '보다', '마다', '조차', '마저', '밖에', '에게', '한테', '에서', '으로',
  '로서', '로써', '라는', '라고', '라도', '였다', '이란', '이나', '이라', '이며', '이고', '이다', '이든', '한다', '하게', '하지', '하던', '했고', '되는',
  '되다', '된다', '되고', '되며', '되어', '되지', '됐다', '적인', '하는', '하다', '하고', '했다', '하며', '하면', '하여', '했던', '께서', '들', '된', '될',
  '적', '한', '할', '해', '께', '은', '는', '이', '가', '을', '를', '과', '와', '의', '에', '도', '만', '로', '나', '란', '며', '든', '인',
];
