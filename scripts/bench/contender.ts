import type { LocaleCode } from '../../src/locales/locales.ts';

/** What takes part: made ready once, then built as often as the bench likes. */
export interface Contender {
  readonly name: string;
  /** Installs, and writes the corpus as this program wants it. Not measured. */
  readonly prepare: (setting: Setting) => Promise<Prepared | Skipped>;
}

export interface Setting {
  readonly corpusDir: string;
  /** A folder of its own, which may hold what an earlier bench installed. */
  readonly workDir: string;
  readonly locales: readonly LocaleCode[];
}

export interface Prepared {
  readonly kind: 'prepared';
  readonly version: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Shell commands, run one after the other. */
  readonly cold: string;
  /** The same after an edit, with whatever the cold build left. */
  readonly warm: string;
  readonly outDir: string;
  /** Removed before a cold build. */
  readonly leftovers: readonly string[];
  /** The file of an article that the bench appends a sentence to. */
  readonly sourceOf: (locale: string, slug: string) => string;
}

export interface Skipped {
  readonly kind: 'skipped';
  readonly reason: string;
}
