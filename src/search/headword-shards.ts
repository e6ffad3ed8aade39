import type { Analyser } from './analyse/analyser.ts';
import { headwordShardOf } from './bundle-format.ts';
import type { StoredHeadword } from './bundle-format.ts';

/** The headwords, dealt to `count` shards by the beginning of each word of their title. Entries are sorted. */
export function headwordShards(headwords: readonly StoredHeadword[], frequent: ReadonlySet<string>, count: number, analyser: Analyser): readonly (readonly StoredHeadword[])[] {
  const shards = Array.from({ length: count }, () => new Set<StoredHeadword>());
  for (const headword of headwords.toSorted(bySlug)) for (const beginning of beginningsOf(headword[1], analyser, frequent)) shards[headwordShardOf(beginning, count)]?.add(headword);
  return shards.map((shard) => [...shard]);
}

/**
 * What a reader may begin to type a title with: the beginning of its first word and of any that is not too frequent; any
 * character where words are not parted by spaces.
 */
export function beginningsOf(title: string, analyser: Analyser, frequent: ReadonlySet<string>): ReadonlySet<string> {
  const folded = analyser.fold(title);
  if (analyser.prefixLength === 1) return new Set(folded.match(/[\p{L}\p{N}]/gu) ?? []);
  const words = analyser.words(folded).map(({ text }) => text).filter((word, place) => place === 0 || !frequent.has(word));
  return new Set(words.flatMap((word) => [word, analyser.later?.(word) ?? word]).flatMap((start) => beginningOf(start, analyser) ?? []));
}

/** Words of so many titles that they tell nothing: `of`, `में`. */
export function frequentWords(headwords: readonly StoredHeadword[], analyser: Analyser): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [, title] of headwords) {
    for (const word of new Set(analyser.words(analyser.fold(title)).map(({ text }) => text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const limit = Math.max(fewTitles, headwords.length * frequentShare);
  return new Set([...counts].flatMap(([word, count]) => (count > limit ? [word] : [])));
}

/** The part of a folded word that names its shard; undefined where the word is too short to suggest anything. */
export function beginningOf(word: string, { prefixLength, article }: Analyser): string | undefined {
  const characters = [...word].slice(0, prefixLength + (article !== undefined && word.startsWith(article) ? 1 : 0));
  return characters.length === 0 ? undefined : characters.join('');
}

/** Like stands beside like, and packs to less. */
function bySlug([a]: StoredHeadword, [b]: StoredHeadword): number {
  return a < b ? -1 : 1;
}

const fewTitles = 100;
const frequentShare = 0.15;
