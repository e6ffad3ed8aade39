import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../src/locales/locales.ts';
import type { SitePart } from './site-part.ts';

interface Tally {
  files: number;
  entries: number;
  bytes: number;
  largestFile: number;
  readonly folders: Map<string, number>;
}

/** Takes a built site apart: a part a locale, one of the concept pages, and one of what every deployment needs. */
export function readSiteParts(dir: string): readonly SitePart[] {
  const tallies = new Map<string, Tally>();
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of readdirSync(join(dir, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const tally = tallyOf(tallies, partNameOf(path, entry.isDirectory()));
      tally.entries += 1;
      tally.folders.set(folder, (tally.folders.get(folder) ?? 0) + 1);
      if (entry.isDirectory()) pending.push(path);
      else add(tally, statSync(join(dir, path)).size);
    }
  }
  return [...tallies].map(([name, tally]) => ({ name, ...tally }));
}

const codes = new Set<string>(locales.map(({ code }) => code));
/** Folders at the root that are neither a locale nor a concept. */
const assetFolders = new Set(['_astro', 'availability', 'pagefind', 'media', 'fonts']);

/** `hi/mba/index.html`, `pagefind/hi/search.json`, `sitemap-hi.xml` → `hi`; `mba/index.html` → `concepts`; `_astro/a.css` → `assets` */
export function partNameOf(path: string, isFolder: boolean): string {
  const [first = '', second = ''] = path.split('/');
  if (codes.has(first)) return first;
  const sitemap = /^sitemap-(\w+?)(-\d+)?\.xml$/.exec(first)?.[1];
  if (sitemap !== undefined) return codes.has(sitemap) ? sitemap : 'concepts';
  if (assetFolders.has(first)) return codes.has(second) ? second : 'assets';
  return isFolder || second !== '' ? 'concepts' : 'assets';
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const found = tallies.get(name) ?? { files: 0, entries: 0, bytes: 0, largestFile: 0, folders: new Map<string, number>() };
  tallies.set(name, found);
  return found;
}

function add(tally: Tally, size: number): void {
  tally.files += 1;
  tally.bytes += size;
  tally.largestFile = Math.max(tally.largestFile, size);
}
