import { readdirSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Calls back soon after anything below the folder has changed, once for changes that come together, with the paths of what
 * has, from the folder on; the folder itself where the system does not tell more. One watch a folder:
 * a watch a file, as Node's own recursive one sets up, takes minutes for hundreds of thousands. Returns what ends it.
 */
export function watchFolder(dir: string, onChange: (files: readonly string[]) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const changed = (path: string): void => {
    waiting.add(relative(dir, path).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow(dir);
      onChange([...waiting]);
      waiting.clear();
    }, settleTime);
  };
  const follow = (folder: string): void => {
    if (!watchers.has(folder)) watchers.set(folder, watch(folder, (_, name) => changed(join(folder, name ?? ''))).on('error', () => forget(folder)));
    for (const dirent of readdirSync(folder, { withFileTypes: true })) if (dirent.isDirectory()) follow(join(folder, dirent.name));
  };
  const forget = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  follow(dir);
  return () => {
    clearTimeout(timer);
    for (const folder of [...watchers.keys()]) forget(folder);
  };
}

/** Milliseconds: editors write a file in several steps. */
const settleTime = 40;
