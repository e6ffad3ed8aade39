import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { localeOf } from '../../src/locales/locales.ts';
import { loadAnalyser } from '../../src/search/analyse/load-analyser.ts';
import type { Analyser } from '../../src/search/analyse/analyser.ts';
import type { Manifest, RecordShard, StoredRecord, WordLists } from '../../src/search/bundle-format.ts';
import { readGold } from '../../tests/search/quality/read-gold.ts';
import { pick, randomOf, shuffled } from '../corpus/random.ts';
import type { Random } from '../corpus/random.ts';

export interface Queries {
  /** To be typed letter by letter. */
  readonly titles: readonly string[];
  /** Forms of words that articles hold, perhaps in other forms; one or two words. */
  readonly words: readonly string[];
}

/** Draws queries from a bundle: the same ones for the same bundle. */
export async function pickQueries(bundle: string, locale: string, count: number): Promise<Queries> {
  const random = randomOf(locale, count);
  const manifest: Manifest = await readPacked(join(bundle, 'search.gzip'));
  const analyser = await loadAnalyser(localeOf(locale), manifest.characters);
  const records = await readSome(join(bundle, 'records'), random);
  const { common: list }: WordLists = await readPacked(join(bundle, 'words.gzip'));
  const common = new Set(list);
  // Others are answered by titles alone.
  const isTelling = (word: string): boolean => [...word].length > 2 && !analyser.stems(word).some((stem) => common.has(stem));
  const inflected = inflectedForms(locale, records, analyser).filter(isTelling);
  const wordsOf = (record: StoredRecord): string => {
    const words = shuffled(random, record.sections.flatMap(([text]) => analyser.words(text).map((word) => word.text))).filter(isTelling);
    return words.slice(0, 1 + Math.floor(random() * 2)).join(' ');
  };
  const forms = shuffled(random, inflected).slice(0, Math.ceil(count / 2));
  const drawn = Array.from({ length: count * 2 }, () => wordsOf(pick(random, records)));
  const words = new Set([...forms, ...drawn].filter((word) => word !== ''));
  return { titles: shuffled(random, records.map(({ title }) => title).filter(beginsWithLetters)).slice(0, count), words: shuffled(random, [...words].slice(0, count)) };
}

/** A reader types no quotation marks. */
function beginsWithLetters(title: string): boolean {
  return /^\p{L}[\p{L}\p{M}]/u.test(title);
}

/** Of the words whose forms are listed for this language: all forms, where the articles hold any. */
function inflectedForms(locale: string, records: readonly StoredRecord[], analyser: Analyser): readonly string[] {
  const held = new Set(records.flatMap(({ sections }) => sections.flatMap(([text]) => analyser.words(text).map((word) => word.text))));
  return [...new Set(readGold(locale).inflection.filter((forms) => forms.some((form) => held.has(form))).flat())];
}

async function readSome(folder: string, random: Random): Promise<readonly StoredRecord[]> {
  const files = shuffled(random, (await readdir(folder)).toSorted()).slice(0, 60);
  const shards = await Promise.all(files.map((file) => readPacked<RecordShard>(join(folder, file))));
  return shards.flatMap((shard) => Object.values(shard));
}

async function readPacked<T>(file: string): Promise<T> {
  return JSON.parse(gunzipSync(await readFile(file)).toString());
}
