import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../src/site.ts';
import { hasCode } from './has-code.ts';

/**
 * A folder for one build. It is below the working directory, or Astro puts its modules where another build puts its own:
 * https://github.com/withastro/astro/blob/main/packages/astro/src/core/build/common.ts (getOutDirWithinCwd)
 */
export async function openWorkFolder({ cacheDir }: Site): Promise<{ readonly dir: string; readonly remove: () => Promise<void> }> {
  const builds = join(cacheDir, 'builds');
  await removeAbandoned(builds);
  const dir = join(builds, String(process.pid));
  await mkdir(dir, { recursive: true });
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** Killed builds leave their folder. */
async function removeAbandoned(builds: string): Promise<void> {
  const folders = existsSync(builds) ? await readdir(builds) : [];
  const abandoned = folders.filter((name) => Number(name) === process.pid || !isAlive(Number(name)));
  await Promise.all(abandoned.map((name) => rm(join(builds, name), { recursive: true, force: true })));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
