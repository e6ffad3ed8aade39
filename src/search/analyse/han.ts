import type { Analyser, Word } from './analyser.ts';
import { runsOf } from './characters.ts';
import type { Character } from './characters.ts';
import { foldAccents, foldForms } from './fold.ts';

/**
 * Chinese and Japanese by pairs of neighbouring characters: no dictionary parts their words as a reader would, and no two
 * browsers have the same one. A query finds the articles that have all its pairs. There are too few katakana for that: `リス` and
 * `スク` stand in every article, so they are taken by three, `リスク`. `same` gives characters that count as another: traditional
 * ones as simplified.
 */
export function hanAnalyser(same: ReadonlyMap<string, string>): Analyser {
  const folded = (text: string): string => foldAccents(foldForms(text)).replace(katakana, hiraganaOf).replace(/./gsu, (character) => same.get(character) ?? character);
  const stemOf = (word: string): string => runsOf(word).flat().map(({ text }) => folded(text)).join('') || word;
  const words = (text: string): readonly Word[] => runsOf(text).flatMap((run) => (run[0]?.kind === 'ideographic' ? pairsOf(run, text) : [wordOf(run, text)]));
  return {
    words,
    wordTexts: (text) => words(text).map((word) => word.text),
    stems: (word) => [stemOf(word)],
    // The long vowel at the end of a word is left out or not: `コンピュータ`, `コンピューター`.
    spellings: (word) => (endOfKatakana.test(word.normalize('NFKC')) ? [`${stemOf(word)}ー`] : []),
    fold: folded,
    prefixLength: 1,
    spelled: false,
  };
}

function pairsOf(run: readonly Character[], text: string): readonly Word[] {
  const [first] = run;
  if (first && run.length === 1) return [{ text: text.slice(first.at, first.end), at: first.at }];
  return run.slice(1).flatMap((second, place) => {
    const last = lastOf(run[place - 1], run[place], second, run[place + 2]);
    return last ? [wordOf(run.slice(place, place + (last === second ? 2 : 3)), text)] : [];
  });
}

/** As it is written, but for characters that are several: `㌫` is four words. */
function wordOf(characters: readonly Character[], text: string): Word {
  const at = characters[0]?.at ?? 0;
  const isSeveral = characters.some(({ at: other }, place) => other === characters[place - 1]?.at);
  return { text: isSeveral ? characters.map((character) => character.text).join('') : text.slice(at, characters.at(-1)?.end), at };
}

/**
 * Where the pair or the three end. `コンピューターの` has none after `ーター`, so that what is written `コンピュータ` has the same; a word of
 * katakana and what is written on to it are no pair.
 */
function lastOf(before: Character | undefined, first: Character | undefined, second: Character, third: Character | undefined): Character | undefined {
  if (!isKatakana(first)) return second;
  if (isKatakana(second) && isKatakana(third)) return third;
  const isEnd = isKatakana(before) && (!isKatakana(second) || second.text === 'ー');
  return isEnd ? undefined : second;
}

function isKatakana(character: Character | undefined): boolean {
  return character !== undefined && /[\p{Script=Katakana}ー]/u.test(character.text);
}

/** Only where katakana end are they taken by two. */
const endOfKatakana = /^[\p{Script=Katakana}ー]\p{Script=Katakana}$/u;

/** Hiragana stands 96 places before katakana. */
const katakana = /[ァ-ヶ]/g;
const hiraganaOf = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 96);
