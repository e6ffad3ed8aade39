import { localeOf } from '../../locales/locales.ts';
import type { Analyser } from '../analyse/analyser.ts';
import { loadAnalyser } from '../analyse/load-analyser.ts';
import { recordShardOf } from '../bundle-format.ts';
import type { Manifest, StoredRecord } from '../bundle-format.ts';
import { excerptOf, markedTitle } from './excerpt.ts';
import { findHeadwords, suggestHeadwords } from './headwords.ts';
import type { Headword } from './headwords.ts';
import type { Hit } from './hit.ts';
import { loadPagefind } from './load-pagefind.ts';
import type { Pagefind, PagefindAnswer } from './load-pagefind.ts';
import { findInOtherLanguages } from './other-languages.ts';
import { parseQuery } from './query.ts';
import type { Query } from './query.ts';
import { once } from './once.ts';
import { readBundle } from './read-bundle.ts';
import type { Bundle } from './read-bundle.ts';
import type { Answer, FindOptions, Search, TopicCount } from './search.ts';

interface Parts {
  readonly bundle: Bundle;
  readonly manifest: Manifest;
  readonly analyser: Analyser;
}

/** The search over the bundle at an address. Nothing is fetched before it is asked or told to. */
export function openSearch(base: string, code: string): Search {
  const known = opened.get(base) ?? newSearch(base, code);
  opened.set(base, known);
  return known;
}

function newSearch(base: string, code: string): Search {
  const bundle = readBundle(base);
  const parts = once(async (): Promise<Parts> => {
    const locale = localeOf(code);
    const [manifest] = await Promise.all([bundle.manifest(), loadAnalyser(locale)]);
    return { bundle, manifest, analyser: await loadAnalyser(locale, manifest.characters) };
  });
  const pagefind = once(() => loadPagefind(base));
  const findOwn: Search['findOwn'] = async (text, options) => findHits(text, options, ...(await Promise.all([parts(), pagefind()])));
  return {
    preload: () => void Promise.allSettled([parts(), pagefind()]),
    suggest: async (typed, limit) => titleHits(await suggestHeadwords(typed, bundle, (await parts()).analyser), typed, limit, await parts()),
    find: async (text, options) => {
      const answer = await findOwn(text, options);
      if (answer.hits.length > 0 || options.topic !== undefined) return answer;
      return { ...answer, hits: await findInOtherLanguages(text, base, (await parts()).manifest, openSearch) };
    },
    findOwn,
    findTitles: async (text, limit) => {
      const { analyser } = await parts();
      return titleHits(await findHeadwords(parseQuery(text, analyser), bundle, analyser), text, limit, await parts());
    },
  };
}

function titleHits(headwords: readonly Headword[], text: string, limit: number, parts: Parts): readonly Hit[] {
  const query = parseQuery(text, parts.analyser);
  return headwords.slice(0, limit).map((headword) => headwordHit(headword, query, parts));
}

async function findHits(text: string, options: FindOptions, parts: Parts, pagefind: Pagefind): Promise<Answer> {
  const query = parseQuery(text, parts.analyser);
  const [found, headwords] = await Promise.all([
    askPagefind(query, options, pagefind),
    options.topic === undefined ? findHeadwords(query, parts.bundle, parts.analyser) : [],
  ]);
  const fromTitles = new Map(headwords.map((headword) => [headword.slug, headword]));
  const texts = found.results.slice(0, options.limit + headwords.length);
  const hits = await Promise.all(texts.map((result) => textHit(result, query, fromTitles, parts)));
  const seen = new Set(hits.map(({ slug }) => slug));
  const onlyTitles = headwords.filter(({ slug }) => !seen.has(slug)).map((headword) => headwordHit(headword, query, parts));
  const all = [...hits, ...onlyTitles].sort(byKindThenScore);
  return { query: text, hits: all.slice(0, options.limit), total: found.results.length + onlyTitles.length, topics: topicsOf(found, parts) };
}

async function askPagefind(query: Query, { topic }: FindOptions, pagefind: Pagefind): Promise<PagefindAnswer> {
  if (query.codes.length === 0) return { results: [], filters: {} };
  await pagefind.filters();
  const options = topic === undefined ? {} : { filters: { topic } };
  return merged(await Promise.all(query.codes.map((codes) => pagefind.search(codes, options))));
}

/** Each page once, with its best score. */
function merged(answers: readonly PagefindAnswer[]): PagefindAnswer {
  const [first] = answers;
  if (first && answers.length === 1) return first;
  const results = answers.flatMap((answer) => answer.results).sort((a, b) => b.score - a.score);
  const ids = new Set<string>();
  const topic = Object.assign({}, ...answers.map(({ filters }) => filters.topic ?? {}));
  return { results: results.filter(({ id }) => !ids.has(id) && ids.add(id)), filters: { topic } };
}

async function textHit({ id, score }: { readonly id: string; readonly score: number }, query: Query, titles: ReadonlyMap<string, Headword>, parts: Parts): Promise<Hit> {
  const record = await recordOf(id, parts);
  const headword = titles.get(record.slug);
  const { pieces, heading } = excerptOf(record, query, parts.analyser);
  return {
    ...hitOf(record.slug, record.title, query, parts),
    kind: headword ? 'headword' : 'text',
    score: headword ? headword.nearness * 100 + score : score,
    excerpt: pieces,
    heading,
  };
}

async function recordOf(id: string, { bundle, manifest }: Parts): Promise<StoredRecord> {
  const shard = await bundle.records(recordShardOf(id, manifest.recordShards));
  const record = shard[id];
  if (!record) throw new Error(`The search index names a page, “${id}”, that its records lack.`);
  return record;
}

function headwordHit({ slug, title, nearness }: Headword, query: Query, parts: Parts): Hit {
  return { ...hitOf(slug, title, query, parts), kind: 'headword', score: nearness * 100, excerpt: [], heading: undefined };
}

function hitOf(slug: string, title: string, query: Query, { manifest, analyser }: Parts): Pick<Hit, 'locale' | 'slug' | 'title' | 'marked' | 'href'> {
  const href = manifest.articlePath.replace('{locale}', manifest.locale).replace('{slug}', slug);
  return { locale: manifest.locale, slug, title, marked: markedTitle(title, query, analyser), href };
}

function topicsOf({ filters }: PagefindAnswer, { manifest }: Parts): readonly TopicCount[] {
  return Object.entries(filters.topic ?? {})
    .filter(([, count]) => count > 0)
    .map(([key, count]) => ({ key, count, name: manifest.topics[key] ?? key }))
    .sort((a, b) => b.count - a.count);
}

const opened = new Map<string, Search>();

function byKindThenScore(a: Hit, b: Hit): number {
  return Number(b.kind === 'headword') - Number(a.kind === 'headword') || b.score - a.score;
}
