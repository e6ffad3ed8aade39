import type { Analyser } from '../analyse/analyser.ts';
import { shardOf } from '../bundle-format.ts';
import type { StoredHeadword } from '../bundle-format.ts';
import { beginningOf } from '../headword-shards.ts';
import type { Query } from './query.ts';
import type { Bundle } from './read-bundle.ts';

export interface Headword {
  readonly slug: string;
  readonly title: string;
  /** Higher is nearer to what was typed; from 1, where only words begin so, to 4, where the title is just that. */
  readonly nearness: number;
}

/** Titles that go on as the reader has begun to type: each word begins one of the title's. Nearest first. */
export async function suggestHeadwords(typed: string, bundle: Bundle, analyser: Analyser): Promise<readonly Headword[]> {
  const folded = analyser.fold(typed).trim();
  const words = analyser.prefixLength === 1 ? [folded] : analyser.words(folded).map(({ text }) => text);
  const entries = await entriesFor(words, bundle, analyser);
  return ranked(entries, (title) => {
    const foldedTitle = analyser.fold(title);
    if (!containsBeginnings(foldedTitle, words, analyser)) return 0;
    return foldedTitle === folded ? 4 : foldedTitle.startsWith(folded) ? 3 : foldedTitle.includes(folded) ? 2 : 1;
  });
}

/** Titles that hold every word of the query, in whatever form. The title that is the query comes first. */
export async function findHeadwords(query: Query, bundle: Bundle, analyser: Analyser): Promise<readonly Headword[]> {
  const folded = analyser.fold(query.text).trim();
  const entries = await entriesFor(query.words, bundle, analyser);
  return ranked(entries, (title) => {
    if (analyser.fold(title).trim() === folded) return 4;
    const words = analyser.words(title).map(({ text }) => new Set([...analyser.stems(text), ...analyser.spellings(text)]));
    const isWhole = query.stems.every((stems) => words.some((held) => stems.some((stem) => held.has(stem))));
    return isWhole && query.stems.length > 0 ? 1 + query.stems.length / words.length : 0;
  });
}

/** Any one word’s shard holds all titles with that word; the longest word’s is the smallest. */
async function entriesFor(words: readonly string[], bundle: Bundle, analyser: Analyser): Promise<readonly StoredHeadword[]> {
  const longest = words.toSorted((a, b) => b.length - a.length)[0];
  const beginning = longest === undefined ? undefined : beginningOf(longest, analyser);
  if (beginning === undefined) return [];
  const { headwords } = await bundle.manifest();
  const shard = shardOf(beginning);
  return headwords.includes(shard) ? bundle.headwords(shard) : [];
}

function containsBeginnings(title: string, words: readonly string[], analyser: Analyser): boolean {
  if (analyser.prefixLength === 1) return words.every((word) => title.includes(word));
  const titleWords = analyser.words(title).map(({ text }) => text);
  return words.length > 0 && words.every((word) => titleWords.some((titleWord) => titleWord.startsWith(word)));
}

function ranked(entries: readonly StoredHeadword[], nearnessOf: (title: string) => number): readonly Headword[] {
  return entries
    .map(([slug, title]) => ({ slug, title, nearness: nearnessOf(title) }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness);
}
