/** What a part of a site comes to: a locale, the concept pages, or what every deployment needs. */
export interface SitePart {
  /** A locale’s code, `concepts` or `assets`. */
  readonly name: string;
  readonly files: number;
  /** Files and folders. */
  readonly entries: number;
  readonly bytes: number;
  readonly largestFile: number;
  /** Entries directly in each folder that may be the largest, by its path in the site; the root is ``. */
  readonly folders: ReadonlyMap<string, number>;
}

/** Several parts in one deployment. */
export function togetherOf(parts: readonly SitePart[]): SitePart {
  const folders = new Map<string, number>();
  for (const part of parts) for (const [folder, entries] of part.folders) folders.set(folder, (folders.get(folder) ?? 0) + entries);
  return {
    name: parts.map(({ name }) => name).join('+'),
    files: parts.reduce((sum, { files }) => sum + files, 0),
    entries: parts.reduce((sum, { entries }) => sum + entries, 0),
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
    largestFile: Math.max(0, ...parts.map(({ largestFile }) => largestFile)),
    folders,
  };
}

/** The folder with most entries directly in it. */
export function largestFolderOf({ folders }: SitePart): { readonly folder: string; readonly entries: number } {
  return [...folders].reduce((most, [folder, entries]) => (entries > most.entries ? { folder, entries } : most), { folder: '', entries: 0 });
}
