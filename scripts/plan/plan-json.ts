import type { Fit } from './fit.ts';
import { hostsChecked } from './hosts.ts';
import { largestFolderOf, togetherOf } from './site-part.ts';
import type { SitePart } from './site-part.ts';

/** The plan for a machine. */
export function planJson(parts: readonly SitePart[], fits: readonly Fit[]): unknown {
  return {
    limitsChecked: hostsChecked,
    parts: [...parts, { ...togetherOf(parts), name: 'all' }].map((part) => ({
      name: part.name,
      files: part.files,
      entries: part.entries,
      bytes: part.bytes,
      largestFile: part.largestFile,
      largestFolder: largestFolderOf(part),
    })),
    hosts: fits.map(({ host, whole, split, groups }) => ({ ...host, whole, split, groups })),
  };
}
