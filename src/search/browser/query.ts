import type { Analyser, Word } from '../analyse/analyser.ts';
import { codesOf, headOf, soundOf } from '../term-code.ts';
import { titleKey } from '../title-key.ts';

/** A query as the index understands it. */
export interface Query {
  readonly text: string;
  /** Each word once, without those that all articles have. */
  readonly words: readonly QueryWord[];
  /** What Pagefind is asked: a stem of each word. More than one where a word may be several; best first. */
  readonly codes: readonly string[];
  /** What it is asked besides: a word as the end of a compound, parted in several, or by its sound. */
  readonly looserCodes: readonly string[];
  /** All words but one: where no article has all. */
  readonly partCodes: readonly string[];
  /** Of the title that the query may be as a whole. */
  readonly titleKey: number | undefined;
}

export interface QueryWord {
  /** As it was typed. */
  readonly text: string;
  readonly folded: string;
  /** Any one of them answers the word. */
  readonly stems: readonly string[];
  /** It may be a form of a word that all articles have as well. */
  readonly isCommon: boolean;
}

/** `common` are stems that no article is found by; without them, every word counts. */
export function parseQuery(typed: string, analyser: Analyser, common: ReadonlySet<string> = new Set()): Query {
  const text = typed.slice(0, longestQuery).trim();
  const found = [...new Set(analyser.wordTexts(text))];
  const words = found.map((word): QueryWord => {
    const stems = analyser.stems(word);
    return { text: word, folded: analyser.fold(word), stems: stems.filter((stem) => !common.has(stem)), isCommon: stems.some((stem) => common.has(stem)) };
  });
  const telling = words.filter(({ stems }) => stems.length > 0);
  return {
    text,
    words: telling,
    codes: choicesOf(telling),
    looserCodes: looserWords(telling, analyser).flatMap(choicesOf).slice(0, mostChoices),
    partCodes: telling.length < 2 ? [] : telling.flatMap((word) => choicesOf(telling.filter((other) => other !== word)).slice(0, 1)),
    titleKey: titleKey(text, analyser),
  };
}

/** Whether the word answers a word of the query. */
export function answers(word: string, query: Query, analyser: Analyser): boolean {
  const held = [...analyser.stems(word), ...analyser.spellings(word)];
  return query.words.some(({ stems }) => stems.some((stem) => held.includes(stem)));
}

/** Whether each word of the query is answered by one of these. */
export function answersAll(words: readonly Word[], query: Query, analyser: Analyser): boolean {
  return query.words.every((word) => words.some(({ text }) => answers(text, { ...query, words: [word] }, analyser)));
}

function looserWords(words: readonly QueryWord[], analyser: Analyser): readonly (readonly QueryWord[])[] {
  const other = (place: number, stems: readonly string[]): readonly QueryWord[] => words.map((word, at) => (at === place ? { ...word, stems } : word));
  const heads = analyser.hasHeads ? words.map(({ stems }, place) => other(place, stems.map(headOf))) : [];
  const apart = words.flatMap(({ text }, place) => {
    const parted = analyser.apart?.(text) ?? [];
    return parted.length > 0 ? [other(place, parted)] : [];
  });
  const sounds = words.map((word) => (/^[a-z]+$/i.test(word.folded) ? analyser.sound?.(word.folded) : undefined));
  const bySound = words.map((word, place) => (sounds[place] ? { ...word, stems: [soundOf(sounds[place])] } : word));
  return [...heads, ...apart, ...(sounds.some(Boolean) ? [bySound] : [])];
}

/** A stem for each word, those that come first in their words before others. */
function choicesOf(words: readonly QueryWord[]): readonly string[] {
  const rows = words.reduce<readonly Choice[]>(
    (choices, { stems }) => choices.flatMap((choice) => stems.map((stem, place) => ({ stems: [...choice.stems, stem], cost: choice.cost + place }))),
    [{ stems: [], cost: 0 }],
  );
  return words.length === 0 ? [] : rows.toSorted((a, b) => a.cost - b.cost).slice(0, mostChoices).map(({ stems }) => codesOf(stems));
}

interface Choice {
  readonly stems: readonly string[];
  readonly cost: number;
}

const longestQuery = 120;
const mostChoices = 8;
