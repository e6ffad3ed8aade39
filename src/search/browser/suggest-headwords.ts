import type { Letters } from '../analyse/analyser.ts';
import { headwordShardOf } from '../bundle-format.ts';
import type { HeadwordShard } from '../bundle-format.ts';
import { isAnsweredFirst } from '../first-titles.ts';
import { beginningOf } from '../headword-shards.ts';
import { mostShown } from '../in-width.ts';
import { rankTitles, typedWords } from '../rank-titles.ts';
import { foldedTitles } from './folded-titles.ts';
import { nextTaskIfLong } from './next-task.ts';
import type { Bundle } from './read-bundle.ts';

export interface Headword {
  readonly slug: string;
  readonly title: string;
  /** Higher is nearer to what was typed. Comparable only within one answer. */
  readonly nearness: number;
}

/** Titles that go on as the reader has begun to type, at least as many as are asked for if there are. What is shown stays while the reader types on towards it. */
export async function suggestHeadwords(typed: string, atLeast: number, bundle: Bundle, analyser: Letters): Promise<readonly Headword[]> {
  const folded = analyser.fold(typed).trim();
  const found = await titlesFor(folded, atLeast, bundle, analyser);
  return found.map(({ slug, title }, place) => ({ slug, title, nearness: found.length - place }));
}

type Title = Pick<Headword, 'slug' | 'title'>;

/** Behind a word that is typed already no other shard is waited for, unless it has none of the titles. */
async function titlesFor(folded: string, atLeast: number, bundle: Bundle, analyser: Letters): Promise<readonly Title[]> {
  const words = typedWords(folded, analyser);
  const shards = await shardsOf(words, bundle, analyser);
  const known = shards.find(bundle.hasHeadwords);
  for (const shard of new Set([known, shards[0]])) {
    const titles = shard === undefined ? [] : await titlesIn(shard, folded, atLeast, bundle, analyser);
    if (titles.length > 0) return titles;
  }
  return [];
}

async function titlesIn(shard: number, folded: string, atLeast: number, bundle: Bundle, analyser: Letters): Promise<readonly Title[]> {
  const { first, whole } = bundle.headwords(shard);
  const start = performance.now();
  if (atLeast <= mostShown && isAnsweredFirst(folded, analyser)) {
    const shown = shownFor(folded, await first);
    if (shown) {
      // The next letter asks for all.
      void whole.then((headwords) => foldedTitles(headwords, analyser)).catch(() => undefined);
      return shown;
    }
  }
  const titles = await foldedTitles(await whole, analyser);
  await nextTaskIfLong(start);
  return rankTitles(titles, folded, analyser);
}

/** Undefined where the shard has nothing found beforehand. */
function shownFor(folded: string, { titles, shown }: HeadwordShard): readonly Title[] | undefined {
  if (!shown) return undefined;
  return (shown[folded] ?? []).flatMap((place) => {
    const [slug, title] = titles[place] ?? [];
    return slug === undefined || title === undefined ? [] : [{ slug, title }];
  });
}

/** Any one word’s shard holds all titles with that word, unless it is a frequent one; the longest word’s is the smallest, and stands first. */
export async function shardsOf(words: readonly string[], bundle: Bundle, analyser: Letters): Promise<readonly number[]> {
  const { headwordShards, frequent } = await bundle.manifest();
  const telling = words.filter((word) => !frequent.some((other) => other.startsWith(word)));
  const beginnings = (telling.length > 0 ? telling : words).toSorted((a, b) => b.length - a.length).flatMap((word) => beginningOf(word, analyser) ?? []);
  const whole = beginnings.filter((beginning) => [...beginning].length >= analyser.prefixLength);
  return whole.map((beginning) => headwordShardOf(beginning, headwordShards));
}
