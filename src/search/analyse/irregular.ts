/** Words whose forms no rule joins: each line, or part of it up to a bar, is a word and its forms. All stand for the first. */
export function irregularForms(lines: string): ReadonlyMap<string, string> {
  const rows = lines.trim().split(/\s*[\n|]\s*/).map((line) => line.trim().split(' '));
  return new Map(rows.flatMap(([first = '', ...forms]) => [first, ...forms].map((form) => [form, first] as const)).toReversed());
}

/** The word that a form stands for, also behind a prefix: `ottengono` → `ottenere`, by `tengono`. */
export function irregularOf(form: string, table: ReadonlyMap<string, string>, prefix: RegExp): string | undefined {
  const whole = table.get(form);
  const [, before = '', rest = ''] = whole === undefined ? (prefix.exec(form) ?? []) : [];
  const lemma = rest.length > 2 ? table.get(rest) : undefined;
  return whole ?? (lemma === undefined ? undefined : before + lemma);
}
