import { localeOf } from '../../locales/locales.ts';
import { writeNumber } from '../../locales/message.ts';
import { fetchAhead } from './expect-files.ts';
import { countTopics, findHits } from './find-hits.ts';
import { markedTitle } from './excerpt.ts';
import { findHeadwords } from './find-headwords.ts';
import { loadPagefind } from './load-pagefind.ts';
import { once } from './once.ts';
import { openParts } from './open-parts.ts';
import { findInOtherLanguages } from './other-languages.ts';
import { parseQuery } from './query.ts';
import type { Search } from './search.ts';
import { suggestTitles } from './suggest-titles.ts';
import { titleHit } from './title-hit.ts';

/** The search over the bundle at an address. Nothing is fetched before it is asked or told to. */
export function openSearch(base: string, code: string): Search {
  const known = opened.get(base) ?? newSearch(base, code);
  opened.set(base, known);
  return known;
}

const opened = new Map<string, Search>();

function newSearch(base: string, code: string): Search {
  const parts = openParts(base, code);
  const pagefind = once(() => {
    fetchAhead(base);
    return loadPagefind(base);
  });
  const findOwn: Search['findOwn'] = async (text, options) => findHits(text, options, ...(await Promise.all([parts(), pagefind()])));
  return {
    preload: () => {
      void Promise.allSettled([parts().then(({ common }) => common()), pagefind()]);
      // The first number takes a slow device long; now it waits for files anyway.
      writeNumber(1_000, localeOf(code));
    },
    suggest: suggestTitles(parts),
    find: async (text, options) => {
      const answer = await findOwn(text, options);
      if (answer.hits.length > 0 || options.topic !== undefined) return answer;
      return { ...answer, hits: await findInOtherLanguages(text, base, (await parts()).manifest, openSearch) };
    },
    topics: async (text, options) => countTopics(text, options, ...(await Promise.all([parts(), pagefind()]))),
    findOwn,
    findTitles: async (text, limit) => {
      const { bundle, manifest, analyser, common } = await parts();
      const query = parseQuery(text, analyser, await common());
      const headwords = await findHeadwords(query, bundle, analyser);
      return headwords.slice(0, limit).map((headword) => titleHit(headword, markedTitle(headword.title, query, analyser), manifest));
    },
  };
}
