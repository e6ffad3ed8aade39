/** Forms and the words they may be of. */
export type Irregular = ReadonlyMap<string, readonly string[]>;

/** Words whose forms no rule joins: a word and its forms, up to the end of the line or a bar. A form may be of several. */
export function irregularForms(lines: string): Irregular {
  const rows = lines.trim().split(/\n|\|/).map((row) => row.trim().split(/ +/));
  const lemmas = new Map<string, string[]>();
  for (const [first = '', ...forms] of rows) {
    for (const form of new Set([first, ...forms])) lemmas.set(form, [...(lemmas.get(form) ?? []), first]);
  }
  return lemmas;
}

/** The words that a form may be of, also behind what `prefix` takes whole: `ottengono` is of `ottenere`, by `tengono`. */
export function irregularOf(form: string, table: Irregular, prefix: RegExp): readonly string[] {
  const whole = table.get(form);
  if (whole) return whole;
  for (let at = 1; at <= form.length - 3; at += 1) {
    const before = form.slice(0, at);
    const lemmas = table.get(form.slice(at));
    if (lemmas && prefix.test(before)) return lemmas.map((lemma) => before + lemma);
  }
  return [];
}
