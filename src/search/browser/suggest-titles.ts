import { suggestHeadwords } from './headwords.ts';
import type { Headword } from './headwords.ts';
import { headwordHit } from './hits.ts';
import type { Hit } from './hit.ts';
import type { Parts } from './parts.ts';
import { parseQuery } from './query.ts';
import type { Search } from './search.ts';

/** Suggestions alone: what a page needs itself, while a worker has all else. */
export function suggestTitles(openParts: () => Promise<Parts>): Search['suggest'] {
  return async (typed, limit) => {
    const parts = await openParts();
    return titleHits((await suggestHeadwords(typed, parts.bundle, parts.analyser)).slice(0, limit), typed, parts);
  };
}

export function titleHits(headwords: readonly Headword[], text: string, parts: Parts): readonly Hit[] {
  const query = parseQuery(text, parts.analyser);
  return headwords.map((headword) => headwordHit(headword, query, parts));
}
