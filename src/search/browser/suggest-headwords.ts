import type { Analyser } from '../analyse/analyser.ts';
import { headwordShardOf } from '../bundle-format.ts';
import { beginningOf } from '../headword-shards.ts';
import { foldedTitles } from './folded-titles.ts';
import type { FoldedTitle } from './folded-titles.ts';
import { inWidth } from './in-width.ts';
import type { Suggested } from './in-width.ts';
import { nextTaskIfLong } from './next-task.ts';
import type { Bundle } from './read-bundle.ts';

export interface Headword {
  readonly slug: string;
  readonly title: string;
  /** Higher is nearer to what was typed. Comparable only within one answer. */
  readonly nearness: number;
}

/**
 * Titles that go on as the reader has begun to type: each word begins one of the title's. First the title that is just
 * that; then those that together show most of the ways in which the last word may go on; then the others. What is shown
 * stays while the reader types on towards it.
 */
export async function suggestHeadwords(typed: string, bundle: Bundle, analyser: Analyser): Promise<readonly Headword[]> {
  const start = performance.now();
  const folded = analyser.fold(typed).trim();
  const found = await suggestionsFor(typedWords(folded, analyser), folded, bundle, analyser);
  await nextTaskIfLong(start);
  const sorted = inWidth(found.toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.rank - a.rank));
  return sorted.map(({ slug, title }, place) => ({ slug, title, nearness: sorted.length - place }));
}

/** What was typed, folded, as it begins words; whole where words are not parted. */
export function typedWords(folded: string, analyser: Analyser): readonly string[] {
  return analyser.prefixLength === 1 ? [folded] : analyser.words(folded).map(({ text }) => text);
}

interface Suggestion extends Suggested {
  readonly slug: string;
  readonly title: string;
  readonly isWhole: boolean;
  /** Higher for titles that begin as typed, and for short ones. */
  readonly rank: number;
}

function suggestionOf({ slug, title, whole, words }: FoldedTitle, typed: readonly string[], folded: string, analyser: Analyser): Suggestion | undefined {
  if (typed.length === 0 || !typed.every((beginning) => words.some((word) => begins(word, beginning, analyser)))) return undefined;
  const continuations = words.filter((word) => begins(word, typed.at(-1) ?? '', analyser));
  return { slug, title, continuations, isWhole: whole === folded, rank: (whole.startsWith(folded) ? 1_000 : 0) - title.length };
}

/** Whether the folded word begins so, or what it holds behind an article does. */
export function begins(word: string, beginning: string, { prefixLength, later }: Analyser): boolean {
  return prefixLength === 1 ? word.includes(beginning) : word.startsWith(beginning) || (later?.(word)?.startsWith(beginning) ?? false);
}

/** Behind a word that is typed already no other shard is waited for, unless it has none of the titles. */
async function suggestionsFor(words: readonly string[], folded: string, bundle: Bundle, analyser: Analyser): Promise<readonly Suggestion[]> {
  const shards = await shardsOf(words, bundle, analyser);
  const known = shards.find(bundle.hasHeadwords);
  for (const shard of new Set([known, shards[0]])) {
    const titles = shard === undefined ? [] : await foldedTitles(await bundle.headwords(shard), analyser);
    const found = titles.flatMap((title) => suggestionOf(title, words, folded, analyser) ?? []);
    if (found.length > 0) return found;
  }
  return [];
}

/** Any one word’s shard holds all titles with that word, unless it is a frequent one; the longest word’s is the smallest, and stands first. */
export async function shardsOf(words: readonly string[], bundle: Bundle, analyser: Analyser): Promise<readonly number[]> {
  const { headwordShards, frequent } = await bundle.manifest();
  const telling = words.filter((word) => !frequent.some((other) => other.startsWith(word)));
  const beginnings = (telling.length > 0 ? telling : words).toSorted((a, b) => b.length - a.length).flatMap((word) => beginningOf(word, analyser) ?? []);
  const whole = beginnings.filter((beginning) => [...beginning].length >= analyser.prefixLength);
  return whole.map((beginning) => headwordShardOf(beginning, headwordShards));
}
