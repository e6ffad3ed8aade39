import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentState } from '../src/articles/read-content-state.ts';
import { readFolder } from '../src/articles/read-folder.ts';
import type { Site } from '../src/site.ts';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** What a build reads besides the content folder. */
const sourceNames = ['src', 'public', 'scripts', 'package-lock.json', 'astro.config.mjs'];

/** Tells one state of all that a build reads from another. */
export function buildStamp(sources: string, { digest }: Pick<ContentState, 'digest'>): string {
  return `${sources} ${digest}`;
}

/** Tells one state of the settings and the code from another. */
export function sourceStamp(site: Site, root = projectRoot): string {
  const hash = createHash('sha256').update(JSON.stringify(site));
  for (const source of sourceNames) for (const line of statesBelow(join(root, source))) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** Whether the output folder still holds the site that was built from the state of that stamp. */
export function isFresh(site: Site, stamp: string): boolean {
  const home = stateOf(join(site.outDir, 'index.html'));
  return home !== undefined && stateOf(stampFile(site)) !== undefined && readFileSync(stampFile(site), 'utf8') === `${stamp} ${home}`;
}

/** Remembers what the site in the output folder was built from. A later build makes it void by writing other files. */
export function writeStamp(site: Site, stamp: string): void {
  mkdirSync(dirname(stampFile(site)), { recursive: true });
  writeFileSync(stampFile(site), `${stamp} ${stateOf(join(site.outDir, 'index.html'))}`);
}

function statesBelow(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  const files = stats.isDirectory() ? readFolder(path).map(({ parentPath, name }) => join(parentPath, name)).sort() : [path];
  return files.flatMap((file) => stateOf(file) ?? []);
}

/** Undefined for what is no file. A symbolic link stands for itself: it may lead nowhere, or in a circle. */
function stateOf(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats && !stats.isDirectory() ? `${path} ${stats.size} ${stats.mtimeMs}` : undefined;
}

function stampFile({ cacheDir, outDir }: Site): string {
  return join(cacheDir, 'stamps', createHash('sha256').update(outDir).digest('hex').slice(0, 16));
}
