import type { Host, HostLimits } from './hosts.ts';
import { largestFolderOf, togetherOf } from './site-part.ts';
import type { SitePart } from './site-part.ts';

/** One limit that a deployment breaks. */
export interface Break {
  readonly limit: keyof HostLimits;
  readonly has: number;
  readonly most: number;
}

/** How a site fits on a host. */
export interface Fit {
  readonly host: Host;
  /** What breaks when everything is one deployment; empty where it fits. */
  readonly whole: readonly Break[];
  /** What breaks in the worst part, when each locale is a deployment of its own, and the concept pages too. */
  readonly split: readonly { readonly part: string; readonly breaks: readonly Break[] }[];
  /** Names of the parts, a list a deployment, in as few deployments as a simple packing finds. */
  readonly groups: readonly (readonly string[])[] | undefined;
}

export function fitOf(host: Host, parts: readonly SitePart[]): Fit {
  const assets = parts.filter(({ name }) => name === 'assets');
  const own = parts.filter(({ name }) => name !== 'assets');
  const breaksOf = (group: readonly SitePart[]): readonly Break[] => findBreaks(host.limits, togetherOf([...group, ...assets]));
  const split = own.map((part) => ({ part: part.name, breaks: breaksOf([part]) })).filter(({ breaks }) => breaks.length > 0);
  const groups = split.length > 0 ? undefined : packed(own, (group) => breaksOf(group).length === 0);
  return { host, whole: breaksOf(own), split, groups: groups?.map((group) => group.map(({ name }) => name)) };
}

/** The limits that a deployment breaks. */
export function findBreaks(limits: HostLimits, part: SitePart): readonly Break[] {
  const counted = { files: part.files, entries: part.entries, bytes: part.bytes, fileBytes: part.largestFile, folderEntries: largestFolderOf(part).entries };
  return limitNames.flatMap((limit) => {
    const most = limits[limit];
    return most !== undefined && counted[limit] > most ? [{ limit, has: counted[limit], most }] : [];
  });
}

const limitNames = ['files', 'entries', 'bytes', 'fileBytes', 'folderEntries'] as const satisfies readonly (keyof HostLimits)[];

/** The largest first, each into the first deployment where it fits. */
function packed(parts: readonly SitePart[], fits: (group: readonly SitePart[]) => boolean): readonly (readonly SitePart[])[] {
  const groups: SitePart[][] = [];
  for (const part of parts.toSorted((a, b) => b.files - a.files || b.bytes - a.bytes)) {
    const group = groups.find((candidate) => fits([...candidate, part]));
    if (group) group.push(part);
    else groups.push([part]);
  }
  return groups;
}
