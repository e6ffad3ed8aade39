/**
 * A term as Pagefind keeps it whole. Pagefind drops combining marks, splits words at digits and changes of case, and takes
 * a query for the beginning of words; so whatever is not a plain letter becomes a letter of the Yi block, and an
 * end mark closes the term: no term begins with the whole code of another. `दूर` → `दꁂरꒌ`.
 */
export function codeOf(term: string): string {
  return term.replace(/[^a-z]/gu, characterCodeOf) + end;
}

/** Pagefind asks for all terms of a query, in any order. A term may be several, with spaces. */
export function codesOf(terms: readonly string[]): string {
  const asked = terms.flatMap((term) => term.split(' ')).filter((term, place, all) => !isEndOf(term, all[place - 1]));
  return asked.map((term) => (character.test(term) ? characterCodeOf(term) : codeOf(term))).join(' ');
}

/** `スク` after `リスク`: of a word of katakana only its end is a pair, and what is asked for may stand in the midst of a longer one. */
function isEndOf(term: string, before: string | undefined): boolean {
  return pairOfKana.test(term) && before?.length === 3 && before.endsWith(term);
}

/** A stem as the end of a compound: found after the word itself. */
export function headOf(stem: string): string {
  return `+${stem}`;
}

/** A sound, as a term of its own kind. */
export function soundOf(sound: string): string {
  return `~${sound}`;
}

function characterCodeOf(character: string): string {
  const known = characterCodes.get(character);
  if (known) return known;
  const code = isStable(character) ? character : String.fromCodePoint(yi + ((character.codePointAt(0) ?? 0) % span));
  characterCodes.set(character, code);
  return code;
}

/** Pagefind puts kana and Hangul together again; all other letters that decompose lose their marks in it. */
function isStable(character: string): boolean {
  if (/[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return true;
  return /[\p{Ll}\p{Lo}\p{Lm}]/u.test(character) && character.normalize('NFD') === character;
}

/** As analysers fold them. */
const pairOfKana = /^[\p{Script=Hiragana}ー]{2}$/u;
/** One of Chinese or Japanese is asked for as the beginning of the pairs that it begins, with no end mark. */
const character = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const characterCodes = new Map<string, string>();
const yi = 0xa000;
const end = '\ua48c';
const span = 0x48c;
