import type { Analyser } from '../analyse/analyser.ts';
import { vocabularyShardOf } from '../bundle-format.ts';
import { hasWord, mostChanges, nearWords, wordsBeginning } from './near-words.ts';
import type { Query, QueryWord } from './query.ts';
import type { Bundle } from './read-bundle.ts';

/** Whether any article answers one of the stems. */
export type Exists = (stems: readonly string[]) => Promise<boolean>;

/** Words of the query that no article has. */
export async function unknownWords({ words }: Query, bundle: Bundle, analyser: Analyser, exists: Exists): Promise<readonly QueryWord[]> {
  if (!analyser.spelled) return [];
  const known = await Promise.all(words.map(async ({ folded, stems }) => (isPlain(stems, folded, analyser) && hasWord(folded, await vocabularyOf(folded, 0, bundle))) || exists(stems)));
  return words.filter((_, place) => !known[place]);
}

/** Fetches what a mistyped word is looked up in, before it is known to be one: that it is takes a journey to tell. */
export function preloadVocabulary({ words }: Query, bundle: Bundle, analyser: Analyser): void {
  if (!analyser.spelled) return;
  for (const { folded } of words) vocabulariesOf(folded, longerByChanges(folded), bundle).catch(() => undefined);
}

/** The vocabulary has no accents: it tells only of words that are the same without. */
function isPlain(stems: readonly string[], folded: string, analyser: Analyser): boolean {
  return analyser.stems(folded).some((stem) => stems.includes(stem));
}

export interface Mended {
  /** The query with other words for the unknown ones, or without those that are like no other; best first. */
  readonly texts: readonly string[];
  /** Whether the reader should be told: accents that were left out or wrong are nothing to mention. */
  readonly isCorrection: boolean;
}

/** What the reader may have meant. `isTyping`: the last word is not at its end yet. */
export async function mendQuery(query: Query, unknown: readonly QueryWord[], isTyping: boolean, bundle: Bundle, analyser: Analyser, exists: Exists): Promise<Mended> {
  const meant = await Promise.all(
    unknown.map(async (word): Promise<Meant> => {
      if (word.folded !== word.text && (await exists(analyser.stems(word.folded)))) return { word, words: [word.folded], isCorrection: false };
      const begun = isTyping && query.text.endsWith(word.text) ? await wordsBegun(word.folded, bundle) : [];
      return begun.length > 0 ? { word, words: begun, isCorrection: false } : { word, words: await likelyWords(word.folded, bundle), isCorrection: true };
    }),
  );
  const turns = Array.from({ length: mostTexts }, (_, turn) => turn).filter((turn) => turn === 0 || meant.some(({ words }) => words.length > turn));
  const texts = turns.map((turn) => meant.reduce((text, { word, words }) => text.replace(word.text, words[turn] ?? words[0] ?? ' '), query.text));
  const spaced = texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  return { texts: [...new Set(spaced)], isCorrection: meant.some(({ isCorrection }) => isCorrection) };
}

interface Meant {
  readonly word: QueryWord;
  /** Best first. */
  readonly words: readonly string[];
  readonly isCorrection: boolean;
}

async function wordsBegun(folded: string, bundle: Bundle): Promise<readonly string[]> {
  return wordsBeginning(folded, await vocabulariesOf(folded, [0, 2, 4, 6], bundle)).slice(0, mostTexts);
}

async function likelyWords(folded: string, bundle: Bundle): Promise<readonly string[]> {
  const near = nearWords(folded, await vocabulariesOf(folded, longerByChanges(folded), bundle));
  // The first letter itself may be missing, or swapped with the second.
  const other = near.length > 0 ? [] : nearWords(folded, await vocabulariesOf(swapped(folded), longerByChanges(folded), bundle));
  return [...near, ...other].slice(0, mostTexts);
}

function longerByChanges(word: string): readonly number[] {
  const limit = mostChanges([...word.normalize('NFD')].length);
  return [0, -limit, limit];
}

function swapped(word: string): string {
  const [first = '', second = '', ...rest] = word;
  return [second, first, ...rest].join('');
}

/** The shards of words that begin alike and are as much longer. */
async function vocabulariesOf(word: string, longer: readonly number[], bundle: Bundle): Promise<readonly string[]> {
  const names = new Map(longer.map((more) => [vocabularyShardOf(word, more), more]));
  return Promise.all([...names.values()].map((more) => vocabularyOf(word, more, bundle)));
}

async function vocabularyOf(word: string, longer: number, bundle: Bundle): Promise<string> {
  const { vocabulary } = await bundle.words();
  const shard = vocabularyShardOf(word, longer);
  return vocabulary.includes(shard) ? bundle.vocabulary(shard) : '';
}

const mostTexts = 3;
