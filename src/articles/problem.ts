import type { ProblemCode } from './problem-codes.ts';

export type Severity = 'error' | 'warning' | 'repair';

/** What a writer must know: what is wrong, where, and what to do. Errors stop a build, nothing else does. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Under the content folder, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, in UTF-16 units. */
  readonly column?: number;
  /** What is wrong, quoting the author. */
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
}
