import type { Analyser, Letters } from './analyser.ts';
import { foldAccents, foldForms } from './fold.ts';
import { remembered } from './remembered.ts';
import { spacedLetters } from './spaced-letters.ts';

export interface Grammar {
  readonly lang: string;
  /** Where they are not as those of most languages. */
  readonly letters?: Letters;
  /** The word without what is written on to it by rule: `dell'azienda` → `azienda`. Folded but for its accents. */
  readonly bare?: (word: string) => string;
  /** One spelling of a word that may be written in several ways, as the letters have it too. */
  readonly spelling?: (word: string) => string;
  /** What the forms of a word have in common, or all it may be. Takes a bare word, with or without its accents. */
  readonly stem: (word: string) => string | readonly string[];
  /** Whether words that differ in their accents alone are different words. Without accents they are found all the same. */
  readonly accentsCount: boolean;
  /** Other ways to type the word, such as `ae` for `ä`. */
  readonly typed?: (word: string) => readonly string[];
}

/** For languages that part words by spaces and bend them at their ends. */
export function stemmedAnalyser({ lang, letters = spacedLetters(lang), spelling, bare = (word) => word, stem, accentsCount, typed = () => [] }: Grammar): Analyser {
  const bareOf = (word: string): string => {
    const folded = foldForms(word, lang);
    const spelled = spelling?.(folded) ?? folded;
    return bare(spelled) || spelled || word;
  };
  const stemsOf = (word: string): readonly string[] => [stem(word)].flat().filter((found) => found !== '');
  const stems = remembered((word: string): readonly [string, ...string[]] => {
    const full = bareOf(word);
    const [first = full, ...others] = accentsCount ? stemsOf(full) : stemsOf(full).map(foldAccents);
    return [first, ...others];
  });
  const spellings = (word: string): readonly string[] => {
    const full = bareOf(word);
    const own = stems(word);
    const plain = foldAccents(full) === full ? [] : inTurn(stemsOf(foldAccents(full)).map(foldAccents), own.map(foldAccents)).filter((found) => !own.includes(found));
    const other = typed(full).filter((spelling) => spelling !== full).flatMap((spelling) => stemsOf(spelling).slice(0, 1).map(foldAccents));
    return [...new Set([...plain.slice(0, mostPlain), ...other])].filter((found) => !own.includes(found));
  };
  return {
    ...letters,
    stems,
    spellings: remembered(spellings),
    spelled: true,
  };
}

/** The first of both, the second of both, and so on; each once. */
function inTurn(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set(first.concat(second).flatMap((_, place) => [first[place] ?? [], second[place] ?? []].flat()))];
}

/** An article is in the index once for each. */
const mostPlain = 2;
