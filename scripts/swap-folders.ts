import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Puts a finished folder where the old one is. Two renames: whatever happens between them, `restoreInterrupted` mends. */
export async function putInPlace(next: string, place: string): Promise<void> {
  const old = oldOf(place);
  await rm(old, { recursive: true, force: true });
  if (existsSync(place)) await rename(place, old);
  await rename(next, place);
  await rm(old, { recursive: true, force: true });
}

/** Brings the old folder back where a swap was cut off between its two renames. */
export async function restoreInterrupted(place: string): Promise<void> {
  if (!existsSync(place) && existsSync(oldOf(place))) await rename(oldOf(place), place);
}

/** Moves the entries of one folder into another that has none of the same name. */
export async function mergeFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of existsSync(from) ? await readdir(from) : []) await rename(join(from, name), join(to, name));
  await rm(from, { recursive: true, force: true });
}

function oldOf(place: string): string {
  return `${place}.old`;
}
