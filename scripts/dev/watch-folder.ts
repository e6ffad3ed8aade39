import { readdirSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join } from 'node:path';

/**
 * Calls back soon after anything below the folder has changed, once for changes that come together. One watch a folder:
 * a watch a file, as Node's own recursive one sets up, takes minutes for hundreds of thousands. Returns what ends it.
 */
export function watchFolder(dir: string, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow(dir);
      onChange();
    }, settleTime);
  };
  const follow = (folder: string): void => {
    if (!watchers.has(folder)) watchers.set(folder, watch(folder, changed).on('error', () => forget(folder)));
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
