import type { Problem } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';

/** How many problems there are of each kind. */
export type ProblemCounts = Readonly<Partial<Record<ProblemCode, number>>>;

/** A build tells only how many repairs there were: five an article, they would fill more memory than the articles. */
export function withoutRepairs(problems: readonly Problem[]): { readonly problems: readonly Problem[]; readonly repairs: ProblemCounts } {
  return { problems: problems.filter(({ severity }) => severity !== 'repair'), repairs: countProblems(problems.filter(({ severity }) => severity === 'repair')) };
}

export function countProblems(problems: Iterable<Problem>): ProblemCounts {
  const counts: Partial<Record<ProblemCode, number>> = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

export function sumCounts(all: Iterable<ProblemCounts>): ProblemCounts {
  const sum: Partial<Record<ProblemCode, number>> = {};
  for (const counts of all) for (const [code, count] of entriesOf(counts)) sum[code] = (sum[code] ?? 0) + count;
  return sum;
}

/** What is left of the counts without these, which are part of them. */
export function lessCounts(counts: ProblemCounts, part: ProblemCounts): ProblemCounts {
  return Object.fromEntries(entriesOf(counts).flatMap(([code, count]) => (count > (part[code] ?? 0) ? [[code, count - (part[code] ?? 0)]] : [])));
}

function entriesOf(counts: ProblemCounts): readonly (readonly [code: ProblemCode, count: number])[] {
  return Object.entries(counts) as [ProblemCode, number][];
}
