import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { articlePath } from '../articles/address.ts';
import type { Locale } from '../locales/locales.ts';
import type { Site } from '../site.ts';
import type { Analyser } from './analyse/analyser.ts';
import { loadIndexAnalyser } from './analyse/load-index-analyser.ts';
import { headwordShardCount } from './bundle-format.ts';
import type { Manifest, TopicNames, WordLists } from './bundle-format.ts';
import { partShard } from './first-titles.ts';
import { frequentWords, headwordShards } from './headword-shards.ts';
import { indexTextOf } from './index-text.ts';
import type { IndexText } from './index-text.ts';
import { lexiconOf } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { nameShardOfPages, recordsByName } from './name-shards.ts';
import type { RecordsByName } from './name-shards.ts';
import { charactersIn, readCharacters } from './read-characters.ts';
import { readPageIds } from './read-page-ids.ts';
import type { SearchRecord } from './search-record.ts';
import { vocabularyShards } from './vocabulary-shards.ts';
import { wordNumbers } from './word-numbers.ts';
import { writeFixedNames } from './write-fixed-names.ts';
import { writePacked, writePackedJson, writePackedLines } from './write-packed.ts';
import { writePageNumbers } from './write-page-numbers.ts';
import { writeRecordShards } from './write-record-shards.ts';

export interface IndexOptions {
  readonly locale: Locale;
  readonly records: Iterable<SearchRecord> | AsyncIterable<SearchRecord>;
  /** The site's output folder; the bundle goes to `pagefind/<locale>/` in it. */
  readonly outDir: string;
  readonly site: Site;
  /** Codes of the locales that have articles. */
  readonly siteLocales: readonly string[];
  /** Called when Pagefind has all articles, and works on its own for a while. */
  readonly onFed?: (() => void) | undefined;
}

export interface WrittenIndex {
  readonly articles: number;
  readonly files: number;
}

/** Writes a locale's search bundle. Equal records give equal files. Call `close()` of Pagefind after the last one. */
export async function writeSearchIndex(options: IndexOptions): Promise<WrittenIndex> {
  const bundle = join(options.outDir, 'pagefind', options.locale.code);
  await rm(bundle, { recursive: true, force: true });
  await mkdir(bundle, { recursive: true });
  // Its process starts while the words are counted. It may fail before anyone waits for it.
  const starting = startPagefind();
  starting.catch(() => undefined);
  const characters = await readCharacters(options.locale);
  const analyser = await loadIndexAnalyser(options.locale, characters);
  const numbers = wordNumbers(analyser);
  const records = await Array.fromAsync(options.records);
  const lexicon = lexiconOf(records, analyser, numbers);
  const index = await starting;
  await addRecords(index, records, indexTextOf(analyser, lexicon, numbers));
  // Pagefind works in a process of its own; meanwhile, what does not need its numbers.
  const writing = Promise.all([writePagefind(index, bundle), writeTitlesAndWords(records, lexicon, analyser, bundle), nameRecords(records, analyser)]);
  options.onFed?.();
  const [, { vocabulary, ...titles }, names] = await writing;
  const pages = await writePageNumbers(await readPageIds(bundle), bundle);
  if (pages.length !== records.length) throw new Error(`Pagefind has ${pages.length} pages for ${records.length} articles.`);
  await removeUnused(bundle);
  await writeFixedNames(bundle);
  const otherFiles = (await readdir(bundle, { recursive: true })).length + names.length;
  const recordShards = await writeRecordShards(records, pages, { bundle, mostShards: mostFiles - otherFiles });
  await writeNames(names, pages, join(bundle, 'names'));
  const manifest: Manifest = {
    ...manifestOf(options),
    characters: charactersIn(characters, lexicon.words.keys()),
    ...titles,
    nameShards: names.length,
    recordShards,
  };
  writePacked(join(bundle, 'search'), manifest);
  writePacked(join(bundle, 'words'), { common: [...lexicon.common], vocabulary } satisfies WordLists);
  writePacked(join(bundle, 'topics'), topicNamesOf(records));
  return { articles: records.length, files: (await readdir(bundle, { recursive: true })).length };
}

async function startPagefind(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ maxFragments: 1 });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  return index;
}

async function addRecords(index: PagefindIndex, records: readonly SearchRecord[], indexText: (record: SearchRecord) => IndexText): Promise<void> {
  const waiting: Promise<unknown>[] = [];
  for (let from = 0; from < records.length; from += atOnce) {
    // While it takes in some, the next are made ready.
    if (waiting.length === mostWaiting) await waiting.shift();
    const some = records.slice(from, from + atOnce);
    const adding = Promise.all(some.map((record, place) => addRecord(index, record, from + place, indexText(record))));
    // It may fail before anyone waits for it.
    adding.catch(() => undefined);
    waiting.push(adding);
  }
  await Promise.all(waiting);
}

async function writePagefind(index: PagefindIndex, bundle: string): Promise<void> {
  const written = await index.writeFiles({ outputPath: bundle });
  if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
  await index.deleteIndex();
}

async function addRecord(index: PagefindIndex, record: SearchRecord, place: number, text: IndexText): Promise<void> {
  const { content, ...meta } = text;
  const filled = Object.fromEntries(Object.entries(meta).filter(([, codes]) => codes !== ''));
  const filters = record.topics.length > 0 ? { topic: record.topics.map(({ key }) => key) } : {};
  const added = await index.addCustomRecord({ url: String(place), content, language: withoutStemmer, meta: filled, filters });
  if (added.errors.length > 0) throw new Error(`Pagefind could not index “${record.slug}”: ${added.errors.join('; ')}`);
}

/** What is found without Pagefind: titles while a reader types, and words to correct others by. */
async function writeTitlesAndWords(records: readonly SearchRecord[], lexicon: Lexicon, analyser: Analyser, bundle: string): Promise<Pick<Manifest, 'headwordShards' | 'frequent'> & Pick<WordLists, 'vocabulary'>> {
  const headwords = records.map(({ slug, title }) => [slug, title] as const);
  const frequent = frequentWords(headwords, analyser);
  const shards = headwordShards(headwords, frequent, headwordShardCount(records.length), analyser);
  await mkdir(join(bundle, 'headwords'));
  for (const [number, shard] of shards.entries()) {
    const { first, others } = partShard(shard, number, shards.length, analyser);
    writePackedLines(join(bundle, 'headwords', String(number)), first, others);
  }
  const vocabulary = await writeShards(vocabularyShards(lexicon, analyser), join(bundle, 'vocabulary'));
  return { headwordShards: shards.length, frequent: [...frequent], vocabulary };
}

async function nameRecords(records: readonly SearchRecord[], analyser: Analyser): Promise<readonly RecordsByName[]> {
  // What Pagefind is to do must be on its way.
  await turn();
  return recordsByName(records, analyser);
}

async function writeNames(names: readonly RecordsByName[], pages: readonly number[], folder: string): Promise<void> {
  await mkdir(folder);
  for (const [number, shard] of names.entries()) writePackedJson(join(folder, String(number)), nameShardOfPages(shard, pages));
}

/** The answer is their names. */
async function writeShards(shards: Iterable<readonly [name: string, shard: unknown]>, folder: string): Promise<readonly string[]> {
  await mkdir(folder);
  return Array.from(shards, ([name, shard]) => {
    writePacked(join(folder, name), shard);
    return name;
  });
}

function manifestOf({ locale, site, siteLocales }: IndexOptions): Pick<Manifest, 'locale' | 'articlePath' | 'others'> {
  const order = [...new Set([...locale.fallback, ...siteLocales])];
  return {
    locale: locale.code,
    articlePath: articlePath(site, { locale: '{locale}', slug: '{slug}' }),
    others: order.filter((code) => code !== locale.code && siteLocales.includes(code)),
  };
}

function topicNamesOf(records: readonly SearchRecord[]): TopicNames {
  const topics = new Map(records.flatMap((record) => record.topics.map(({ key, name }) => [key, name] as const)));
  return Object.fromEntries([...topics].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Pagefind's own interfaces, its worker, for the search has one of its own, and its fragments: results show our records. */
async function removeUnused(bundle: string): Promise<void> {
  const unused = (await readdir(bundle)).filter((name) => name === 'fragment' || /^pagefind-(?!entry)/.test(name));
  await Promise.all(unused.map((name) => rm(join(bundle, name), { recursive: true })));
}

/** Of a locale; a few are written last. Hosts count files. */
const mostFiles = 2_580;
/** A language that Pagefind neither stems nor segments. */
const withoutStemmer = 'unknown';
const atOnce = 50;
const mostWaiting = 4;
