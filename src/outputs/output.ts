import { textHash } from '../articles/text-hash.ts';

/** A file beside the pages, or several that are made together. */
export interface Output {
  /** Under the output folder: `hi/feed.xml`. Of several files, what they have in common: `sitemap`. */
  readonly name: string;
  /** While it stays, the bytes stay. */
  readonly print: string;
  /** The files with their bytes; some may be long, so that they come one after the other. */
  readonly files: () => Iterable<readonly [file: string, text: string]>;
}

export function textOutput(name: string, text: string): Output {
  return { name, print: textHash(text), files: () => [[name, text]] };
}
