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

/** What Pagefind asks for first, one after the other, as it asks for it. */
export const pagefindStart = [`${pagefindFiles.entry}?ts=${entryTag}`, pagefindFiles.engine, pagefindFiles.pages] as const;

/** What the search and Pagefind ask for first. */
export const workerStart = ['search.gzip', 'words.gzip', ...pagefindStart] as const;

/** `search.gzip`: read first, small. */
export interface Manifest {
  readonly locale: string;
  /** Address of an article, `/docs/{locale}/{slug}/`. */
  readonly articlePath: string;
  /** Locales to ask where this one has no answer, best first. */
  readonly others: readonly string[];
  /** How many shards the headwords are dealt to. */
  readonly headwordShards: number;
  /** Words of so many titles that only those that begin with one are in its shard; folded. */
  readonly frequent: readonly string[];
  /** Pairs of characters of which the first counts as the second. */
  readonly characters: string;
  /** How many shards the names are dealt to. */
  readonly nameShards: number;
  /** How many shards the records are dealt to. */
  readonly recordShards: number;
}

/** `words.gzip`: what only a search of the texts needs. */
export interface WordLists {
  /** Stems that all articles have and none is found by. */
  readonly common: readonly string[];
  /** Names of the shards of vocabulary there are. */
  readonly vocabulary: readonly string[];
}

/** `topics.gzip`: names of the topics, by key. */
export type TopicNames = Readonly<Record<string, string>>;

/**
 * `headwords/<number>.gzip`: every article with a title word of which the beginning is dealt there, in two lines. The first
 * is this, the second all other headwords; both are sorted by slug.
 */
export interface HeadwordShard {
  readonly titles: readonly StoredHeadword[];
  /** What is shown for the first letters of a word, as places in `titles`. Without it, these are all headwords. */
  readonly shown?: Readonly<Record<string, readonly number[]>>;
}
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

/**
 * How many shards the titles of so many articles are dealt to. Every page knows it, so that it can ask for titles before
 * anything of the bundle has come: it doubles as a work grows, so that pages seldom change with it.
 */
export function headwordShardCount(articles: number): number {
  return Math.min(mostHeadwordShards, 2 ** Math.max(0, Math.ceil(Math.log2(articles / 32))));
}

/** Where the titles are of which a word begins so. The shard is there, whether it has titles or not. */
export function headwordShardOf(beginning: string, shards: number): number {
  let hash = 0;
  for (const character of beginning) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x9e3779b1);
  return ((hash ^ (hash >>> 15)) >>> 0) % shards;
}

/**
 * `bank` → `b2`, `कर` → `u9151`: words of two and three letters, of four and five, and so on to sixteen, share a shard.
 * Letters outside a–z and digits by their numbers: every host can serve that name.
 */
export function vocabularyShardOf(word: string, longer = 0): string {
  const letters = [...word.normalize('NFD')];
  const first = letters[0] ?? '';
  const initial = plainInitials[first] ?? first;
  const name = /^[a-z0-9]$/.test(initial) ? initial : `u${(initial.codePointAt(0) ?? 0).toString(16)}`;
  return `${name}${Math.min(longestShard, Math.floor((letters.length + longer) / 2))}`;
}

const mostHeadwordShards = 512;
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
