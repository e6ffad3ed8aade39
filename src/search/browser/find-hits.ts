import { localeOf } from '../../locales/locales.ts';
import { writeNumber } from '../../locales/message.ts';
import type { WrittenNumber } from '../../locales/message.ts';
import type { TopicNames } from '../bundle-format.ts';
import { codeOf, headOf } from '../term-code.ts';
import { askPagefind, inTurn, nothingFound } from './ask-pagefind.ts';
import type { Found } from './ask-pagefind.ts';
import { markedTitle } from './excerpt.ts';
import { findHeadwords } from './find-headwords.ts';
import { findNamed } from './find-named.ts';
import type { Pagefind } from './load-pagefind.ts';
import { mendQuery, preloadVocabulary, unknownWords } from './mend-query.ts';
import type { Exists } from './mend-query.ts';
import type { Parts } from './parts.ts';
import { pageHit } from './page-hit.ts';
import { parseQuery } from './query.ts';
import type { Query, QueryWord } from './query.ts';
import type { Answer, FindOptions, TopicCount } from './search.ts';
import { suggestHeadwords } from './suggest-headwords.ts';
import { titleHit } from './title-hit.ts';

/** Articles that are so called, then those that have all the words; for words that no article has, those that were meant. */
export async function findHits(text: string, options: FindOptions, parts: Parts, pagefind: Pagefind): Promise<Answer> {
  const query = parseQuery(text, parts.analyser, await parts.common());
  if (query.words.length === 0) return titlesOnly(text, options, parts);
  preloadVocabulary(query, parts.bundle, parts.analyser);
  if (options.topic !== undefined) await pagefind.filters();
  const source: Source = { options, parts, pagefind };
  const [named, found, unknown] = await Promise.all([
    options.topic === undefined ? findNamed(query, parts) : nothingFound,
    askWithWords(query, source),
    query.words.length === 1 ? [] : unknownWords(query, parts.bundle, parts.analyser, existsIn(source)),
  ]);
  const whole = inTurn([named, ...found]);
  if (named.pages.length > 0 || (unknown.length === 0 && whole.pages.length > 0)) return answerOf(query, [query], whole, source);
  if (options.topic === undefined && whole.pages.length === 0 && query.words.every(({ isCommon }) => isCommon)) return titlesOnly(text, options, parts);
  const other = unknown.length === 0 && query.words.length > 1 ? await askPagefind(query.partCodes, options.topic, pagefind) : nothingFound;
  return other.pages.length > 0 ? answerOf(query, [query], other, source) : mendedAnswer(query, unknown.length > 0 ? unknown : query.words, whole, source);
}

interface Source {
  readonly options: FindOptions;
  readonly parts: Parts;
  readonly pagefind: Pagefind;
}

/** What has the words, and where that is too little for a page of results, what has them less strictly. */
async function askWithWords({ codes, looserCodes }: Query, { options, pagefind }: Source): Promise<readonly Found[]> {
  const strict = await askPagefind(codes, options.topic, pagefind);
  return strict.pages.length >= options.limit || looserCodes.length === 0 ? [strict] : [strict, await askPagefind(looserCodes, options.topic, pagefind)];
}

function existsIn({ pagefind }: Source): Exists {
  return async (stems) => (await askPagefind(stems.flatMap((stem) => [codeOf(stem), codeOf(headOf(stem))]), undefined, pagefind)).pages.length > 0;
}

async function mendedAnswer(query: Query, unknown: readonly QueryWord[], whole: Found, source: Source): Promise<Answer> {
  const { parts, options } = source;
  const { texts, isCorrection } = await mendQuery(query, unknown, options.isTyping ?? false, parts.bundle, parts.analyser, existsIn(source));
  const common = await parts.common();
  const mended = texts.map((other) => parseQuery(other, parts.analyser, common));
  if (mended.length === 0) return answerOf(query, [query], whole, source);
  const found = (await Promise.all(mended.map((other) => askWithWords(other, source)))).flat();
  const answer = await answerOf(query, mended, inTurn(found), source);
  return { ...answer, ...(isCorrection && texts[0] !== undefined && { corrected: texts[0] }) };
}

/** The results of `asked`, which may be other words than those of the query, with any of them marked. */
async function answerOf(query: Query, asked: readonly Query[], found: Found, { options, parts }: Source): Promise<Answer> {
  const shown = { ...query, words: asked.flatMap(({ words }) => words) };
  const hits = await Promise.all(found.pages.slice(0, options.limit).map((result) => pageHit(result, shown, parts)));
  return { query: query.text, hits, total: totalOf(found.pages.length, parts) };
}

/** A query of words that all articles have can only be a title, in whatever form, or the beginning of one. */
async function titlesOnly(text: string, { limit }: FindOptions, parts: Parts): Promise<Answer> {
  const { bundle, analyser, manifest } = parts;
  const query = parseQuery(text, analyser);
  if (query.text === '') return { query: '', hits: [], total: totalOf(0, parts) };
  const found = [...(await findHeadwords(query, bundle, analyser)), ...(await suggestHeadwords(query.text, Number.POSITIVE_INFINITY, bundle, analyser))];
  const headwords = [...new Map(found.map((headword) => [headword.slug, headword])).values()];
  const hits = headwords.slice(0, limit).map((headword) => titleHit(headword, markedTitle(headword.title, query, analyser), manifest));
  return { query: query.text, hits, total: totalOf(headwords.length, parts) };
}

function totalOf(count: number, { manifest }: Parts): WrittenNumber {
  return writeNumber(count, localeOf(manifest.locale));
}

/** Of all that the query finds; their names and numbers are fetched first. */
export async function countTopics(text: string, { topic }: FindOptions, parts: Parts, pagefind: Pagefind): Promise<readonly TopicCount[]> {
  const query = parseQuery(text, parts.analyser, await parts.common());
  if (query.codes.length === 0) return [];
  const [names] = await Promise.all([parts.bundle.topics(), pagefind.filters()]);
  return topicsOf(await askPagefind(query.codes, topic, pagefind), names);
}

function topicsOf({ topics }: Found, names: TopicNames): readonly TopicCount[] {
  return Object.entries(topics)
    .filter(([, count]) => count > 0)
    .map(([key, count]) => ({ key, count, name: names[key] ?? key }))
    .sort((a, b) => b.count - a.count);
}
