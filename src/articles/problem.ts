import { problemCodes } from './problem-codes.ts';
import type { ProblemCode, Severity } from './problem-codes.ts';

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

/** A problem with the severity that its code has. */
export function problem(code: ProblemCode, details: Omit<Problem, 'code' | 'severity'>): Problem {
  return { code, severity: problemCodes[code].severity, ...details };
}

/** By file, then by place in it. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  });
}
