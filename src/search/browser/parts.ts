import type { Analyser, Letters } from '../analyse/analyser.ts';
import type { Manifest } from '../bundle-format.ts';
import type { Bundle } from './read-bundle.ts';

/** What suggestions of titles need. */
export interface TitleParts {
  readonly bundle: Bundle;
  readonly manifest: Manifest;
  readonly analyser: Letters;
}

/** What every question to a locale's search needs. */
export interface Parts extends TitleParts {
  readonly analyser: Analyser;
  /** Stems that all articles have and none is found by. */
  readonly common: () => Promise<ReadonlySet<string>>;
}
