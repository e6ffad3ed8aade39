import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** An article's repaired Markdown, and which slugs a repair put in. */
export interface Body {
  readonly text: string;
  /** Slug → what the source says instead of it. */
  readonly repairedFrom: Readonly<Record<string, string>>;
}

/** Bodies on disk, so that each article is parsed once in a build, and none stays in memory. */
export interface Bodies {
  /** A second body for the same file takes the place of the first. */
  readonly write: (file: string, body: Body) => void;
  readonly find: (file: string) => Body | undefined;
  readonly close: () => void;
}

/** Opens an empty store at `path`. */
export function openBodies(path: string): Bodies {
  mkdirSync(dirname(path), { recursive: true });
  const descriptor = openSync(path, 'w+');
  const places = new Map<string, { readonly at: number; readonly length: number }>();
  let end = 0;
  return {
    write: (file, { text, repairedFrom }) => {
      const bytes = Buffer.from(JSON.stringify({ text, repairedFrom } satisfies Body));
      writeSync(descriptor, bytes, 0, bytes.length, end);
      places.set(file, { at: end, length: bytes.length });
      end += bytes.length;
    },
    find: (file) => {
      const place = places.get(file);
      if (!place) return undefined;
      const bytes = Buffer.allocUnsafe(place.length);
      readSync(descriptor, bytes, 0, place.length, place.at);
      return JSON.parse(bytes.toString()) as Body;
    },
    close: () => closeSync(descriptor),
  };
}
