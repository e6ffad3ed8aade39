import { alphabets, type Alphabet } from './alphabets.ts';
import type { Locale } from './locales.ts';
import { sortTitleOf } from './sort-title.ts';

/** A division of a language's index: a letter, or a bucket of titles that begin with none. */
export interface Letter {
  readonly label: string;
  /** Of the address: ASCII, unique in the language, the same in every build. */
  readonly segment: string;
  readonly order: number;
}

interface Index {
  readonly alphabet: Alphabet;
  readonly letters: readonly Letter[];
  /** Where each letter begins among sorted titles, last first. */
  readonly starts: readonly { readonly start: string; readonly letter: Letter }[];
  readonly compare: (a: string, b: string) => number;
}

const other = { label: '0–9', segment: 'other' } as const;

/** The division of `lettersOf(locale)` that a title stands in. */
export function letterOf(title: string, locale: Locale): Letter {
  const index = indexOf(locale);
  const start = sortTitleOf(title, locale).slice(0, 12);
  return findBucket(start, index) ?? findLetter(start, index) ?? letterWith(other.segment, index);
}

/** The whole alphabet in order, then the buckets (Latin titles in another script, digits), empty or not. */
export function lettersOf(locale: Locale): readonly Letter[] {
  return indexOf(locale).letters;
}

/** Compares `sortTitleOf` of two titles. Titles that differ in nothing compare as 0. */
export function collatorOf(locale: Locale): Intl.Collator {
  const made = collators.get(locale.code) ?? new Intl.Collator(collationOf(locale), { numeric: true });
  collators.set(locale.code, made);
  return made;
}

/** The order of titles in an index of that language, for `sort`. */
export function titleOrderOf(locale: Locale): (a: string, b: string) => number {
  const { compare } = collatorOf(locale);
  return (a, b) => compare(sortTitleOf(a, locale), sortTitleOf(b, locale));
}

function findBucket(start: string, index: Index): Letter | undefined {
  const bucket = index.alphabet.buckets.find(({ holds }) => holds.test(start));
  return bucket && letterWith(bucket.segment, index);
}

function findLetter(start: string, index: Index): Letter | undefined {
  if (!index.alphabet.script.test(start)) return undefined;
  return index.starts.find((begin) => index.compare(begin.start, start) <= 0)?.letter;
}

function letterWith(segment: string, index: Index): Letter {
  const letter = index.letters.find((each) => each.segment === segment);
  if (!letter) throw new Error(`The alphabet has no division “${segment}”.`);
  return letter;
}

function indexOf(locale: Locale): Index {
  const made = indexes.get(locale.code) ?? makeIndex(locale);
  indexes.set(locale.code, made);
  return made;
}

function makeIndex(locale: Locale): Index {
  const alphabet = byCode[locale.code];
  if (!alphabet) throw new Error(`No alphabet for the locale “${locale.code}”.`);
  const { compare } = new Intl.Collator(collationOf(locale), { sensitivity: 'base' });
  const rows = alphabet.letters.split(', ').map(parseLetter);
  const letters = [...rows, ...alphabet.buckets, other].map(({ label, segment }, order) => ({ label, segment, order }));
  const starts = letters.flatMap((letter, at) => (rows[at]?.starts ?? []).map((start) => ({ start, letter })));
  return { alphabet, letters, starts: starts.sort((a, b) => compare(b.start, a.start)), compare };
}

/** `Å aring` → label Å, segment aring; `B` → label B, segment b. */
function parseLetter(row: string): { label: string; segment: string; starts: readonly string[] } {
  const [label = '', segment = label.toLowerCase(), ...further] = row.split(' ');
  return { label, segment, starts: [label, ...further] };
}

function collationOf(locale: Locale): string {
  return locale.script === 'Hans' ? `${locale.lang}-u-co-pinyin` : locale.lang;
}

const byCode: Readonly<Record<string, Alphabet>> = alphabets;
const collators = new Map<string, Intl.Collator>();
const indexes = new Map<string, Index>();
