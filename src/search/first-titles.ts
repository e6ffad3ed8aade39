import type { Letters } from './analyse/analyser.ts';
import { headwordShardOf } from './bundle-format.ts';
import type { HeadwordShard, StoredHeadword } from './bundle-format.ts';
import { beginningOf, charactersOf, pairsOf } from './headword-shards.ts';
import { mostShown } from './in-width.ts';
import { foldTitle, rankTitles, typedWords } from './rank-titles.ts';
import type { FoldedTitle } from './rank-titles.ts';

/** A shard in the order in which it is needed. */
export interface PartedShard {
  readonly first: HeadwordShard;
  /** All other titles. */
  readonly others: readonly StoredHeadword[];
}

/**
 * Parts a shard of headwords: what is shown for the first letters of a word comes first, found beforehand, so that no reader
 * waits for thousands of titles to see eight. A small shard is all first.
 */
export function partShard(headwords: readonly StoredHeadword[], number: number, count: number, analyser: Letters): PartedShard {
  if (headwords.length < fewTitles) return { first: { titles: headwords }, others: [] };
  const answers = Array.from(titlesByLetters(headwords, number, count, analyser), ([letters, titles]) => [letters, rankTitles(titles, letters, analyser).slice(0, mostShown).map(({ slug }) => slug)] as const);
  const needed = new Set(answers.flatMap(([, slugs]) => slugs));
  const titles = headwords.filter(([slug]) => needed.has(slug));
  const places = new Map(titles.map(([slug], place) => [slug, place]));
  const shown = Object.fromEntries(answers.map(([letters, slugs]) => [letters, slugs.flatMap((slug) => places.get(slug) ?? [])]));
  return { first: { titles, shown }, others: headwords.filter(([slug]) => !needed.has(slug)) };
}

/** Whether what is shown for it is found beforehand: it is one word, of no more letters than that. */
export function isAnsweredFirst(typed: string, analyser: Letters): boolean {
  const [word, ...others] = typedWords(typed, analyser);
  return word === typed && others.length === 0 && [...word].length <= lettersAnswered(word, analyser);
}

function titlesByLetters(headwords: readonly StoredHeadword[], number: number, count: number, analyser: Letters): ReadonlyMap<string, readonly FoldedTitle[]> {
  const found = new Map<string, FoldedTitle[]>();
  for (const headword of headwords) {
    const title = foldTitle(headword, analyser);
    for (const letters of firstLettersOf(title, number, count, analyser)) {
      const titles = found.get(letters) ?? [];
      found.set(letters, titles);
      titles.push(title);
    }
  }
  return found;
}

/** Of the title's words that are dealt to the shard. */
function firstLettersOf({ whole, words }: FoldedTitle, number: number, count: number, analyser: Letters): ReadonlySet<string> {
  const starts = analyser.prefixLength === 1 ? [...charactersOf(whole), ...pairsOf(whole)] : words.flatMap((word) => [word, analyser.later?.(word) ?? word]);
  return new Set(
    starts.flatMap((start) => {
      const beginning = beginningOf(start, analyser);
      return beginning !== undefined && headwordShardOf(beginning, count) === number ? [beginning, [...start].slice(0, lettersAnswered(start, analyser)).join('')] : [];
    }),
  );
}

/** One letter more than name the shard; where words are not parted, those alone. */
function lettersAnswered(word: string, analyser: Letters): number {
  return [...(beginningOf(word, analyser) ?? '')].length + (analyser.prefixLength === 1 ? 0 : 1);
}

/** So many are unpacked and looked through before a reader notices. */
const fewTitles = 150;
