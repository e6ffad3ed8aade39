import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../src/articles/read-folder.ts';
import type { Weight } from '../../src/outputs/write-output.ts';

/** How many files and bytes there are below a folder. */
export function weighFolder(dir: string): Weight {
  const sizes = readFolder(dir).map(({ parentPath, name }) => lstatSync(join(parentPath, name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
