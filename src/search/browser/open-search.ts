import { localeOf } from '../../locales/locales.ts';
import { loadAnalyser } from '../analyse/load-analyser.ts';
import { countTopics, findHits } from './find-hits.ts';
import { findHeadwords, suggestHeadwords } from './headwords.ts';
import type { Headword } from './headwords.ts';
import { headwordHit } from './hits.ts';
import type { Hit } from './hit.ts';
import { loadPagefind } from './load-pagefind.ts';
import { once } from './once.ts';
import { findInOtherLanguages } from './other-languages.ts';
import type { Parts } from './parts.ts';
import { parseQuery } from './query.ts';
import { readBundle } from './read-bundle.ts';
import type { Search } from './search.ts';

/** The search over the bundle at an address. Nothing is fetched before it is asked or told to. */
export function openSearch(base: string, code: string): Search {
  const known = opened.get(base) ?? newSearch(base, code);
  opened.set(base, known);
  return known;
}

const opened = new Map<string, Search>();

function newSearch(base: string, code: string): Search {
  const parts = once(() => openParts(base, code));
  const pagefind = once(() => loadPagefind(base));
  const findOwn: Search['findOwn'] = async (text, options) => findHits(text, options, ...(await Promise.all([parts(), pagefind()])));
  return {
    preload: () => void Promise.allSettled([parts(), pagefind()]),
    suggest: async (typed, limit) => {
      const { bundle, analyser } = await parts();
      return titleHits((await suggestHeadwords(typed, bundle, analyser)).slice(0, limit), typed, await parts());
    },
    find: async (text, options) => {
      const answer = await findOwn(text, options);
      if (answer.hits.length > 0 || options.topic !== undefined) return answer;
      return { ...answer, hits: await findInOtherLanguages(text, base, (await parts()).manifest, openSearch) };
    },
    topics: async (text, options) => countTopics(text, options, ...(await Promise.all([parts(), pagefind()]))),
    findOwn,
    findTitles: async (text, limit) => {
      const { bundle, analyser, common } = await parts();
      return titleHits((await findHeadwords(parseQuery(text, analyser, common), bundle, analyser)).slice(0, limit), text, await parts());
    },
  };
}

async function openParts(base: string, code: string): Promise<Parts> {
  const locale = localeOf(code);
  const bundle = readBundle(base);
  const [manifest] = await Promise.all([bundle.manifest(), loadAnalyser(locale)]);
  return { bundle, manifest, common: new Set(manifest.common), analyser: await loadAnalyser(locale, manifest.characters) };
}

function titleHits(headwords: readonly Headword[], text: string, parts: Parts): readonly Hit[] {
  const query = parseQuery(text, parts.analyser, parts.common);
  return headwords.map((headword) => headwordHit(headword, query, parts));
}
