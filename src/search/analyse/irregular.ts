/** Words whose forms no rule joins: each line is a word and its forms. All stand for the first. */
export function irregularForms(lines: string): ReadonlyMap<string, string> {
  const rows = lines.trim().split('\n').map((line) => line.trim().split(' '));
  return new Map(rows.flatMap(([first = '', ...forms]) => [first, ...forms].map((form) => [form, first] as const)).toReversed());
}
