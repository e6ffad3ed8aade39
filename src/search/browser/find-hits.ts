import { codeOf, headOf } from '../term-code.ts';
import { askPagefind, inTurn } from './ask-pagefind.ts';
import { suggestHeadwords } from './headwords.ts';
import { headwordHit, pageHit } from './hits.ts';
import type { Pagefind, PagefindAnswer } from './load-pagefind.ts';
import { mendQuery, unknownWords } from './mend-query.ts';
import type { Exists } from './mend-query.ts';
import type { Parts } from './parts.ts';
import { parseQuery } from './query.ts';
import type { Query } from './query.ts';
import type { Answer, FindOptions, TopicCount } from './search.ts';

/** Articles that are so called, then those that have all the words; for words that no article has, those that were meant. */
export async function findHits(text: string, options: FindOptions, parts: Parts, pagefind: Pagefind): Promise<Answer> {
  const query = parseQuery(text, parts.analyser, parts.common);
  if (query.words.length === 0) return titlesOnly(query, options, parts);
  const ask = async ({ codes, looserCodes }: Query): Promise<readonly PagefindAnswer[]> =>
    Promise.all([codes, looserCodes].map((questions) => askPagefind(questions, options.topic, pagefind)));
  const exists: Exists = async (stems) => (await askPagefind(stems.flatMap((stem) => [codeOf(stem), codeOf(headOf(stem))]), undefined, pagefind)).results.length > 0;
  await pagefind.filters();
  const [named, found, unknown] = await Promise.all([
    query.titleCode === undefined || options.topic !== undefined ? nothing : askPagefind([query.titleCode], undefined, pagefind),
    ask(query),
    unknownWords(query, parts.bundle, parts.analyser, exists),
  ]);
  if (named.results.length > 0 || unknown.length === 0) {
    const whole = inTurn([named, ...found]);
    return answerOf(query, whole.results.length > 0 ? whole : await askPagefind(query.partCodes, options.topic, pagefind), options, parts);
  }
  const { texts, isCorrection } = await mendQuery(query, unknown, options.isTyping ?? false, parts.bundle, parts.analyser, exists);
  const mended = texts.map((other) => parseQuery(other, parts.analyser, parts.common));
  const [first = query] = mended;
  const meant = (await Promise.all(mended.map(ask))).flat();
  const answer = await answerOf(mended.length > 1 ? { ...first, words: mended.flatMap(({ words }) => words) } : first, inTurn(mended.length > 0 ? meant : found), options, parts);
  return { ...answer, query: text, ...(isCorrection && texts[0] !== undefined && { corrected: texts[0] }) };
}

async function answerOf(query: Query, found: PagefindAnswer, { limit }: FindOptions, parts: Parts): Promise<Answer> {
  const hits = await Promise.all(found.results.slice(0, limit).map((result) => pageHit(result, query, parts)));
  return { query: query.text, hits, total: found.results.length, topics: topicsOf(found, parts) };
}

/** A query of words that all articles have can only be a title. */
async function titlesOnly(query: Query, { limit }: FindOptions, parts: Parts): Promise<Answer> {
  const headwords = query.text === '' ? [] : await suggestHeadwords(query.text, parts.bundle, parts.analyser);
  return { query: query.text, hits: headwords.slice(0, limit).map((headword) => headwordHit(headword, query, parts)), total: headwords.length, topics: [] };
}

function topicsOf({ filters }: PagefindAnswer, { manifest }: Parts): readonly TopicCount[] {
  return Object.entries(filters.topic ?? {})
    .filter(([, count]) => count > 0)
    .map(([key, count]) => ({ key, count, name: manifest.topics[key] ?? key }))
    .sort((a, b) => b.count - a.count);
}

const nothing: PagefindAnswer = { results: [], filters: {} };
