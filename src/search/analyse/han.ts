import type { Analyser, Word } from './analyser.ts';
import { runsOf } from './characters.ts';
import type { Character } from './characters.ts';
import { foldAccents, foldForms } from './fold.ts';

/**
 * Chinese and Japanese by pairs of neighbouring characters: no dictionary parts their words as a reader would, and no two
 * browsers have the same one. A query finds the articles that have all its pairs. `same` gives characters that count as
 * another: traditional ones as simplified.
 */
export function hanAnalyser(same: ReadonlyMap<string, string>): Analyser {
  const folded = (text: string): string => foldAccents(foldForms(text)).replace(katakana, hiraganaOf).replace(/./gsu, (character) => same.get(character) ?? character);
  const charactersOf = (word: string): readonly string[] => {
    const characters = runsOf(word).flat().map(({ text }) => folded(text)).filter((character) => character !== '');
    // The long vowel at the end of a word that `words` left out.
    return characters.length === 3 && characters[1] === 'ー' ? characters.filter((_, place) => place !== 1) : characters;
  };
  return {
    words: (text) => runsOf(text).flatMap((run) => (run[0]?.kind === 'ideographic' ? pairsOf(withoutLastLongVowel(run), text) : [wholeOf(run, text)])),
    stems: (word) => [charactersOf(word).join('') || word],
    spellings: () => [],
    fold: folded,
    prefixLength: 1,
    spelled: false,
  };
}

function pairsOf(run: readonly Character[], text: string): readonly Word[] {
  const [first] = run;
  if (first && run.length === 1) return [{ text: text.slice(first.at, first.end), at: first.at }];
  return run.slice(1).map((second, place) => ({ text: text.slice(run[place]?.at, second.end), at: run[place]?.at ?? 0 }));
}

function wholeOf(run: readonly Character[], text: string): Word {
  const at = run[0]?.at ?? 0;
  return { text: text.slice(at, run.at(-1)?.end), at };
}

/** `コンピューター` → `コンピュータ`: both are written. Only at the end of three katakana or more. */
function withoutLastLongVowel(run: readonly Character[]): readonly Character[] {
  return run.filter(({ text }, place) => {
    if (text !== 'ー' || place < 3 || isKatakana(run[place + 1])) return true;
    return !run.slice(place - 3, place).every(isKatakana);
  });
}

function isKatakana(character: Character | undefined): boolean {
  return character !== undefined && /[\p{Script=Katakana}ー]/u.test(character.text);
}

/** Hiragana stands 96 places before katakana. */
const katakana = /[ァ-ヶ]/g;
const hiraganaOf = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 96);
