import { lstatSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { digestOfList, readSourceList } from './read-source.ts';
import type { SourceList } from './read-source.ts';
import { textHash } from './text-hash.ts';

/** What the file system tells of a content folder, without a look into its files. */
export interface ContentState {
  readonly list: SourceList;
  /** Of `list`, as `digestOfList` has it. */
  readonly listDigest: string;
  /** Of each file of the list, when its text or what else the system knows of it was last changed; milliseconds since 1970. */
  readonly changedAt: Float64Array;
  /** Of the list, and of the size and time of each file. */
  readonly digest: string;
}

export function readContentState(contentDir: string): ContentState {
  const list = readSourceList(contentDir);
  const listDigest = digestOfList(list);
  const states = list.files.map((file) => statesOf(join(contentDir, file)));
  return {
    list,
    listDigest,
    changedAt: Float64Array.from(states, changeOf),
    digest: textHash(JSON.stringify([listDigest, states.map((files) => files.map(({ size, mtimeMs }) => [size, mtimeMs]))])),
  };
}

/** A copy may have the time of its original. What has gone since it was listed has changed for ever. */
function changeOf(states: readonly Stats[]): number {
  return states.length === 0 ? Infinity : Math.max(...states.flatMap(({ mtimeMs, ctimeMs }) => [mtimeMs, ctimeMs]));
}

/** Of a file, or of a symbolic link and of what it leads to. */
function statesOf(path: string): readonly Stats[] {
  const own = lstatSync(path, { throwIfNoEntry: false });
  return [own, own?.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : undefined].filter((stats) => stats !== undefined);
}
