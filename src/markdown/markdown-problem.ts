import type { ProblemCode } from '../articles/problem-codes.ts';

/** A problem at its place in the text; both from 1, columns in UTF-16 units. */
export interface MarkdownProblem {
  readonly code: ProblemCode;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** What is found where, counted from the start of a node. */
export type Finding = Omit<MarkdownProblem, 'line' | 'column'> & { readonly offset: number };
