import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';

/**
 * All that lies below a folder, but the folders themselves. Symbolic links are listed and never followed; Node's own
 * recursive listing follows those to folders, out of the tree and in circles.
 */
export function readFolder(dir: string): readonly Dirent[] {
  const found: Dirent[] = [];
  const waiting = [dir];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const dirent of readdirSync(folder, { withFileTypes: true })) {
      if (dirent.isDirectory()) waiting.push(join(folder, dirent.name));
      else found.push(dirent);
    }
  }
  return found;
}
