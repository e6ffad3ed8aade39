import type { Analyser } from '../analyse/analyser.ts';
import { answersAll } from './query.ts';
import type { Query } from './query.ts';
import type { Bundle } from './read-bundle.ts';
import { shardsOf } from './suggest-headwords.ts';
import type { Headword } from './suggest-headwords.ts';

/** Titles that hold every word of the query, in whatever form. The title that is the query comes first. */
export async function findHeadwords(query: Query, bundle: Bundle, analyser: Analyser): Promise<readonly Headword[]> {
  const folded = analyser.fold(query.text);
  const [shard] = await shardsOf(query.words.map((word) => word.folded), bundle, analyser);
  const entries = shard === undefined ? [] : await bundle.headwords(shard).whole;
  const found = entries.map(([slug, title]) => ({ slug, title, nearness: analyser.fold(title) === folded ? 2 : sharedPart(title, query, analyser) }));
  return found.filter(({ nearness }) => nearness > 0).sort((a, b) => b.nearness - a.nearness);
}

/** 0 where a word of the query is not in the title; else the part of the title's words that it is. */
function sharedPart(title: string, query: Query, analyser: Analyser): number {
  const words = analyser.words(title);
  return answersAll(words, query, analyser) ? query.words.length / words.length : 0;
}
