import { stringHash } from './string-hash.ts';

/**
 * A term as Pagefind keeps it whole. Pagefind drops combining marks, splits words at digits and changes of case, and takes
 * a query for the beginning of words: so codes are of small letters, all of one length. The first four are those of the
 * term's first characters, for what is asked for together, all that a word may be, is to stand in one part of the index; the others
 * tell the term from its neighbours. `ब्याज` → `iplaqolzy`, `ब्याजों` → `iplaudokf`. They are short because packing them is most of what Pagefind does.
 * Ideographs stand for themselves, closed by an end mark: `顧客` → `顧客ꒌ`, with which no other term begins.
 */
export function codeOf(term: string): string {
  if (ideographs.test(term)) return term + end;
  const [first = '', second = first, third = second, fourth = third] = term.replace(kind, '');
  return [first, second, third, fourth].map((character) => letterOf(numberOf(character))).join('') + lettersOf(stringHash(term));
}

/** Pagefind asks for all terms of a query, in any order. A term may be several, with spaces. */
export function codesOf(terms: readonly string[]): string {
  const asked = terms.flatMap((term) => term.split(' ')).filter((term, place, all) => !isEndOf(term, all[place - 1]));
  return asked.map((term) => (ideograph.test(term) ? term : codeOf(term))).join(' ');
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

function numberOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function lettersOf(hash: number): string {
  return Array.from({ length: hashLetters }, (_, place) => letterOf(Math.floor(hash / alphabet ** place))).join('');
}

function letterOf(number: number): string {
  return String.fromCharCode(a + (number % alphabet));
}

/** Of 12 million: where a thousand terms begin alike, one in twelve thousand is taken for another. */
const hashLetters = 5;
const alphabet = 26;
const a = 97;
const end = '\ua48c';
/** Before a head or a sound. */
const kind = /^[+~]/;
/** As analysers fold them. */
const pairOfKana = /^[\p{Script=Hiragana}ー]{2}$/u;
/** Letters of Chinese and Japanese, which Pagefind leaves as they are. */
const ideographs = /^(?:(?=[\p{Lo}\p{Lm}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])+$/u;
/** One is asked for as the beginning of the pairs that it begins, with no end mark. */
const ideograph = /^(?=[\p{Lo}\p{Lm}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
