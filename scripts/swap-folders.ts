import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from './has-code.ts';

/** Puts a finished folder where the old one is. Two renames: whatever happens between them, `restoreInterrupted` mends. */
export async function putInPlace(finished: string, place: string): Promise<void> {
  const [next, old] = [`${place}.next`, oldOf(place)];
  await Promise.all([next, old].map((dir) => rm(dir, { recursive: true, force: true })));
  await mkdir(dirname(place), { recursive: true });
  await move(finished, next);
  if (existsSync(place)) await rename(place, old);
  await rename(next, place);
  await rm(old, { recursive: true, force: true });
}

/** Brings the old folder back where a swap was cut off between its two renames. */
export async function restoreInterrupted(place: string): Promise<void> {
  if (!existsSync(place) && existsSync(oldOf(place))) await rename(oldOf(place), place);
}

/** Copies where the two are on different disks. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

function oldOf(place: string): string {
  return `${place}.old`;
}
