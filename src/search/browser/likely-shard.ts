import { headwordShardOf } from '../bundle-format.ts';

/**
 * The shard of headwords that an analyser would ask for, told without it: it may not be here yet. True of a language that
 * folds no more than case, accents and points, which is nearly all that its words begin with. Undefined for too little.
 */
export function likelyShard(typed: string, locale: string, shards: number): number | undefined {
  const folded = typed.toLowerCase().normalize('NFKD').replace(marks, '').normalize('NFC');
  if (/^(ja|ko|zh)$/.test(locale)) {
    const pair = folded.match(/[\p{L}\p{N}]/gu)?.slice(0, 2).join('').replace(/[ァ-ヶ]/g, hiraganaOf);
    return pair === undefined ? undefined : headwordShardOf(pair, shards);
  }
  const words = folded.match(/[\p{L}\p{M}\p{N}]+/gu)?.map((word) => [...word]) ?? [];
  const longest = words.sort((a, b) => b.length - a.length)[0] ?? [];
  const letters = longest.join('').startsWith(arabicArticle) ? 3 : 2;
  return longest.length < letters ? undefined : headwordShardOf(longest.slice(0, letters).join('').replace('ı', 'i'), shards);
}

function hiraganaOf(katakana: string): string {
  return String.fromCharCode(katakana.charCodeAt(0) - 0x60);
}

/** Accents, Arabic points, and the nukta of Devanagari. */
const marks = /[\u0300-\u036f\u064b-\u0655\u093c]/g;
/** So many words begin with it that they are told apart by a letter more. */
const arabicArticle = 'ال';
