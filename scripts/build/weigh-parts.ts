import { lstatSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readFolder } from '../../src/articles/read-folder.ts';
import { isSitemap } from './site-state.ts';
import type { MadePart } from './site-state.ts';

/** How many files and bytes each part in a folder has. `isPart` knows the names of those that are one file. */
export function weighParts(dir: string, isPart: (file: string) => boolean): ReadonlyMap<string, Omit<MadePart, 'print'>> {
  const weights = new Map<string, { files: number; bytes: number }>();
  for (const { parentPath, name } of readFolder(dir)) {
    const path = join(parentPath, name);
    const part = partOf(relative(dir, path).split(sep).join('/'), isPart);
    const weight = weights.get(part) ?? { files: 0, bytes: 0 };
    weights.set(part, weight);
    weight.files += 1;
    weight.bytes += lstatSync(path).size;
  }
  return weights;
}

/** `pagefind/hi/search.gzip` → `pagefind/hi/`; what is no part of its own came with the code of the pages. */
function partOf(file: string, isPart: (file: string) => boolean): string {
  const [search] = /^pagefind\/[^/]+\//.exec(file) ?? [];
  if (search !== undefined) return search;
  if (isSitemap(file)) return 'sitemap';
  return isPart(file) ? file : 'client';
}
