/** The files of a locale's search bundle, beside Pagefind's own: the writer and the browser agree on them here. */

/** Pagefind's files that every search needs. */
export const pagefindFiles = {
  entry: 'pagefind-entry.json',
  pages: 'pagefind.unknown.pf_meta',
  engine: 'wasm.unknown.pagefind',
} as const;

/** Pagefind asks for its entry with a tag, so that no old one answers; hosts are told to ask again anyway. */
export const entryTag = '1';

/** Asked for with its version, so that a cache may keep it for ever. */
export const pagefindVersion = '1.6.0';
export const pagefindScript = `pagefind.js?v=${pagefindVersion}`;

/** What the search and Pagefind ask for first, as they ask for it. */
export const workerStart = ['search.gzip', `${pagefindFiles.entry}?ts=${entryTag}`, pagefindFiles.engine, pagefindFiles.pages] as const;

/** `search.gzip`: read first, small. */
export interface Manifest {
  readonly locale: string;
  /** Address of an article, `/docs/{locale}/{slug}/`. */
  readonly articlePath: string;
  /** Locales to ask where this one has no answer, best first. */
  readonly others: readonly string[];
  /** Names of the shards of headwords there are. */
  readonly headwords: readonly string[];
  /** Names of the shards of vocabulary there are. */
  readonly vocabulary: readonly string[];
  /** Pairs of characters of which the first counts as the second. */
  readonly characters: string;
  /** Stems that all articles have and none is found by. */
  readonly common: readonly string[];
  /** How many shards the names are dealt to. */
  readonly nameShards: number;
  /** How many shards the records are dealt to. */
  readonly recordShards: number;
}

/** `topics.gzip`: names of the topics, by key. */
export type TopicNames = Readonly<Record<string, string>>;

/** `headwords/<name>.gzip`: every article with a title word that begins so. */
export type HeadwordShard = readonly StoredHeadword[];
export type StoredHeadword = readonly [slug: string, title: string];

/** `vocabulary/<name>.gzip`: the words that begin so and are so long, sorted, and behind each how frequent it is: `bank9 banker3`. */
export type VocabularyShard = string;

/** `names/<number>.gzip`: pages by the key of a whole title of theirs, in any language. */
export type NameShard = Readonly<Record<string, readonly number[]>>;

/** `records/<number>.gzip`: what results show, by the number of the page. */
export type RecordShard = Readonly<Record<string, StoredRecord>>;
export interface StoredRecord {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly sections: readonly StoredSection[];
}
export type StoredSection = readonly [text: string, heading?: string, id?: string];

/** `ma` → `ma`, `का` → `u915-93e`. Letters outside a–z and digits by their numbers: every host can serve that name. */
export function shardOf(beginning: string): string {
  if (/^[a-z0-9]+$/.test(beginning)) return beginning;
  return `u${Array.from(beginning, (character) => (character.codePointAt(0) ?? 0).toString(16)).join('-')}`;
}

/** A beginning's own shard, and the one that beginnings of few titles share by their first letter: `xy` → `xy`, `x-`. */
export function shardsOf(beginning: string): readonly [own: string, shared: string] {
  return [shardOf(beginning), `${shardOf([...beginning][0] ?? '')}-`];
}

/** Of the thousands of characters that titles begin with where one is enough to begin, several share a shard. */
export function characterShardOf(character: string): string {
  return `c${(character.codePointAt(0) ?? 0) % mostCharacterShards}`;
}

/** `bank` → `b2`: words of two and three letters, of four and five, and so on to sixteen, share a shard. */
export function vocabularyShardOf(word: string, longer = 0): string {
  const letters = [...word.normalize('NFD')];
  const first = letters[0] ?? '';
  return `${shardOf(plainInitials[first] ?? first)}${Math.min(longestShard, Math.floor((letters.length + longer) / 2))}`;
}

const mostCharacterShards = 257;
const longestShard = 8;

/** Tense Korean consonants are mistaken for plain ones. */
const plainInitials: Readonly<Record<string, string>> = { '\u1101': '\u1100', '\u1104': '\u1103', '\u1108': '\u1107', '\u110a': '\u1109', '\u110d': '\u110c' };

/** Ids of pages end in their number, hexadecimal: `unknown_00003e7` → 999. */
export function pageNumberOf(pageId: string): number {
  return Number.parseInt(pageId.slice(pageId.lastIndexOf('_') + 1), 16);
}

export function recordShardOf(page: number, shards: number): number {
  return page % shards;
}

export function nameShardOf(titleKey: number, shards: number): number {
  return titleKey % shards;
}

/** What tells a title from the others of its shard: 31 of its bits. */
export function nameKeyOf(titleKey: number): string {
  return Math.floor(titleKey / 2 ** 21).toString(36);
}
