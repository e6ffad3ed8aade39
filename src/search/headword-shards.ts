import type { Letters } from './analyse/analyser.ts';
import { headwordShardOf } from './bundle-format.ts';
import type { StoredHeadword } from './bundle-format.ts';
import { mostShown } from './in-width.ts';
import { foldTitle, rankTitles } from './rank-titles.ts';

/**
 * The headwords, dealt to `count` shards by the beginning of each word of their title; where words are not parted by spaces,
 * those that are shown for a single character as well. Entries are sorted.
 */
export function headwordShards(headwords: readonly StoredHeadword[], frequent: ReadonlySet<string>, count: number, analyser: Letters): readonly (readonly StoredHeadword[])[] {
  const shards = Array.from({ length: count }, () => new Set<StoredHeadword>());
  const add = (beginning: string, headword: StoredHeadword): void => void shards[headwordShardOf(beginning, count)]?.add(headword);
  for (const headword of headwords) for (const beginning of beginningsOf(headword[1], analyser, frequent)) add(beginning, headword);
  if (analyser.prefixLength === 1) for (const [character, shown] of shownForCharacters(headwords, analyser)) for (const headword of shown) add(character, headword);
  return shards.map((shard) => [...shard].sort(bySlug));
}

function shownForCharacters(headwords: readonly StoredHeadword[], analyser: Letters): readonly (readonly [character: string, shown: readonly StoredHeadword[]])[] {
  const bySlugs = new Map(headwords.map((headword) => [headword[0], headword]));
  const titles = headwords.map((headword) => foldTitle(headword, analyser));
  const found = titles.flatMap((title) => [...new Set(charactersOf(title.whole))].map((character) => ({ character, title })));
  return Array.from(Map.groupBy(found, ({ character }) => character), ([character, list]) => {
    const shown = rankTitles(list.map(({ title }) => title), character, analyser).slice(0, mostShown);
    return [character, shown.map(({ slug }) => bySlugs.get(slug)).filter((headword) => headword !== undefined)];
  });
}

/**
 * What a reader may begin to type a title with: the beginning of its first word and of any that is not too frequent; any
 * two characters where words are not parted by spaces.
 */
export function beginningsOf(title: string, analyser: Letters, frequent: ReadonlySet<string>): ReadonlySet<string> {
  const folded = analyser.fold(title);
  if (analyser.prefixLength === 1) return new Set(pairsOf(folded));
  const words = analyser.wordTexts(folded).filter((word, place) => place === 0 || !frequent.has(word));
  return new Set(words.flatMap((word) => [word, analyser.later?.(word) ?? word]).flatMap((start) => beginningOf(start, analyser) ?? []));
}

/** Words of so many titles that they tell nothing: `of`, `में`. */
export function frequentWords(headwords: readonly StoredHeadword[], analyser: Letters): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [, title] of headwords) {
    for (const word of new Set(analyser.wordTexts(analyser.fold(title)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const limit = Math.max(fewTitles, headwords.length * frequentShare);
  return new Set([...counts].flatMap(([word, count]) => (count > limit ? [word] : [])));
}

/** Each two neighbours of the letters and digits of a folded text; the only one where there are no two. */
export function pairsOf(folded: string): readonly string[] {
  const characters = charactersOf(folded);
  return characters.length < 2 ? characters : characters.slice(1).map((second, place) => `${characters[place]}${second}`);
}

export function charactersOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]/gu) ?? [];
}

/** The part of a folded word that names its shard; undefined where the word is too short to suggest anything. */
export function beginningOf(word: string, { prefixLength, article }: Letters): string | undefined {
  if (prefixLength === 1) return pairsOf(word)[0];
  const characters = [...word].slice(0, prefixLength + (article !== undefined && word.startsWith(article) ? 1 : 0));
  return characters.length === 0 ? undefined : characters.join('');
}

/** Like stands beside like, and packs to less. */
function bySlug([a]: StoredHeadword, [b]: StoredHeadword): number {
  return a < b ? -1 : 1;
}

const fewTitles = 100;
const frequentShare = 0.15;
