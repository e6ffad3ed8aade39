import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { bodyTargets } from './body-targets.ts';
import { encodedIn, scratchMemory } from './scratch.ts';
import { bytesHash } from './text-hash.ts';

/** An article's repaired Markdown, and which slugs a repair put in. */
export interface Body {
  readonly text: string;
  /** Slug → what the source says instead of it. */
  readonly repairedFrom: Readonly<Record<string, string>>;
}

/** Where a body stands on the disk; another process finds it by that. */
export interface BodyPlace {
  readonly path: string;
  readonly at: number;
  readonly length: number;
  /** Of the body; 16 hex digits. */
  readonly digest: string;
  /** What it may link to: `bodyTargets`. */
  readonly targets: readonly string[];
}

/** Bodies on disk, so that each article is parsed once in a build, and none stays in memory. */
export interface Bodies {
  /** A second body for the same file takes the place of the first. */
  readonly write: (file: string, body: Body) => BodyPlace;
  /** Makes known what another store has written. */
  readonly adopt: (file: string, place: BodyPlace) => void;
  readonly find: (file: string) => Body | undefined;
  readonly findPlace: (file: string) => BodyPlace | undefined;
  /** Tells the place to another store, and forgets it. */
  readonly release: (file: string) => BodyPlace | undefined;
  readonly close: () => void;
}

/** Opens an empty store at `path`. The file is made with the first body. `adopted` finds what another store has written. */
export function openBodies(path: string, adopted: (file: string) => BodyPlace | undefined = () => undefined): Bodies {
  const descriptors = new Map<string, number>();
  const places = new Map<string, BodyPlace>();
  const scratch = scratchMemory();
  const findPlace = (file: string): BodyPlace | undefined => places.get(file) ?? adopted(file);
  let end = 0;
  return {
    write: (file, { text, repairedFrom }) => {
      const bytes = encodedIn(scratch, JSON.stringify({ text, repairedFrom } satisfies Body));
      writeSync(opened(path, 'w+'), bytes, 0, bytes.length, end);
      const place = { path, at: end, length: bytes.length, digest: bytesHash(bytes), targets: bodyTargets(text, file) };
      places.set(file, place);
      end += bytes.length;
      return place;
    },
    adopt: (file, place) => void places.set(file, place),
    find: (file) => {
      const place = findPlace(file);
      if (!place) return undefined;
      const bytes = scratch(place.length);
      const read = readSync(opened(place.path, 'r'), bytes, 0, place.length, place.at);
      if (read < place.length) throw new Error(`${place.path} ends before the body of ${file} does.`);
      return JSON.parse(bytes.toString()) as Body;
    },
    findPlace,
    release: (file) => {
      const place = places.get(file);
      places.delete(file);
      return place;
    },
    close: () => descriptors.forEach((descriptor) => closeSync(descriptor)),
  };

  function opened(file: string, flags: 'r' | 'w+'): number {
    const known = descriptors.get(file);
    if (known !== undefined) return known;
    mkdirSync(dirname(file), { recursive: true });
    const descriptor = openSync(file, flags);
    descriptors.set(file, descriptor);
    return descriptor;
  }
}
