import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Marks an entry of a cache folder as used, and removes those that no build has used for a week. */
export function keepUsed(folder: string, used: string): void {
  const now = new Date();
  utimesSync(join(folder, used), now, now);
  for (const name of readdirSync(folder)) {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stats && stats.mtimeMs < now.getTime() - week) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Milliseconds. */
const week = 7 * 24 * 3_600_000;
