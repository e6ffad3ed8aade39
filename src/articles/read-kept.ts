import { join } from 'node:path';
import { meaningOfFile } from './address.ts';
import type { FileReading } from './read-article.ts';
import { readSource } from './read-source.ts';
import type { CachedArticle, FileState } from './article-log.ts';
import { stateOfFile } from './write-article-cache.ts';
import type { ArticleCache } from './write-article-cache.ts';

export interface KeptReadings {
  readonly kept: ReadonlyMap<string, FileReading>;
  /** In the order of the files. */
  readonly unread: readonly string[];
  /** Of the files that are to be read: as they were before. */
  readonly states: ReadonlyMap<string, FileState>;
}

/** Parts the files in those that the cache knows as they are, and those that have to be read. */
export function readKept(files: readonly string[], contentDir: string, cache: ArticleCache | undefined): KeptReadings {
  const kept = new Map<string, FileReading>();
  const states = new Map<string, FileState>();
  if (!cache) return { kept, unread: files, states };
  const unread = files.filter((file) => {
    if (meaningOfFile(file).kind !== 'article') return true;
    const state = stateOfFile(join(contentDir, file));
    const known = state && findKnown(cache, contentDir, file, state);
    if (state && !known) states.set(file, state);
    if (known) kept.set(file, { file, kind: 'article', article: known.article, problems: known.problems, repairs: known.repairs });
    return !known;
  });
  return { kept, unread, states };
}

function findKnown(cache: ArticleCache, contentDir: string, file: string, state: FileState): CachedArticle | undefined {
  const known = cache.find(file);
  if (!known) return undefined;
  const isSame = known.state.size === state.size && known.state.mtimeMs === state.mtimeMs && state.mtimeMs < known.seenAt - clockGrain;
  if (!isSame && !hasDigest(contentDir, file, known.read.article.entry.digest)) return undefined;
  if (!isSame) cache.keep(file, state, known.read);
  cache.bodies.adopt(file, known.read.place);
  return known.read;
}

/** A checkout gives files new times, and an edit may come within the grain of the clock: then the bytes decide. */
function hasDigest(contentDir: string, file: string, digest: string): boolean {
  const source = readSource(contentDir, file);
  return source.kind === 'text' && source.digest === digest;
}

/** What was written so shortly before may have been read before it. Milliseconds. */
export const clockGrain = 2000;
