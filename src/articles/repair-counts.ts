import type { Problem } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';

/** How many repairs there were of each kind. */
export type RepairCounts = Readonly<Partial<Record<ProblemCode, number>>>;

/** A build tells only how many repairs there were: five an article, they would fill more memory than the articles. */
export function withoutRepairs(problems: readonly Problem[]): { readonly problems: readonly Problem[]; readonly repairs: RepairCounts } {
  return { problems: problems.filter(({ severity }) => severity !== 'repair'), repairs: countRepairs(problems) };
}

export function countRepairs(problems: readonly Problem[]): RepairCounts {
  return sumRepairs(problems.filter(({ severity }) => severity === 'repair').map(({ code }) => ({ [code]: 1 })));
}

export function sumRepairs(counts: Iterable<RepairCounts>): RepairCounts {
  const sum: Partial<Record<ProblemCode, number>> = {};
  for (const each of counts) for (const [code, count] of Object.entries(each) as [ProblemCode, number][]) sum[code] = (sum[code] ?? 0) + count;
  return sum;
}
