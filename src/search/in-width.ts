export interface Suggested {
  /** The title's words that the last one typed begins; the title itself where words are not parted. */
  readonly continuations: readonly string[];
  readonly isWhole: boolean;
}

/** No more suggestions are shown at once. */
export const mostShown = 8;

/**
 * The few that are shown, so that they show the most frequent ways to go on, one title as many as it can; then all others in
 * their order. A word shows those that it begins with as well: `relations` shows `relation`.
 */
export function inWidth<Item extends Suggested>(items: readonly Item[]): readonly Item[] {
  const counts = countsOf(items);
  const different = firstOfEach(items);
  const shown = waysOf(different, [...counts.keys()]);
  const weights = [...counts.values()];
  const first = new Set<Item>();
  while (first.size < Math.min(mostShown, different.length)) {
    const next = widestOf(different, first, shown, weights);
    if (next === undefined) break;
    first.add(next);
    for (const way of shown.get(next) ?? []) weights[way] = 0;
  }
  return [...first, ...items.filter((item) => !first.has(item))];
}

/** Of many titles most go on alike; the first of them tells as much as all. Those that are what was typed stay. */
function firstOfEach<Item extends Suggested>(items: readonly Item[]): readonly Item[] {
  const known = new Set<string>();
  return items.filter(({ continuations, isWhole }) => {
    const key = continuations.join(' ');
    return isWhole || (!known.has(key) && known.add(key));
  });
}

function countsOf(items: readonly Suggested[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { continuations } of items) for (const word of continuations) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Numbers of the ways to go on that each item shows. */
function waysOf<Item extends Suggested>(items: readonly Item[], words: readonly string[]): ReadonlyMap<Item, readonly number[]> {
  const numbers = new Map(words.map((word, number) => [word, number]));
  const begun = new Map(words.map((word) => [word, Array.from(word, (_, at) => numbers.get(word.slice(0, at + 1)) ?? []).flat()]));
  return new Map(items.map((item) => [item, [...new Set(item.continuations.flatMap((word) => begun.get(word) ?? []))]]));
}

/** The one that is the title itself, or shows most that is not shown yet; undefined where all is shown. */
function widestOf<Item extends Suggested>(items: readonly Item[], first: ReadonlySet<Item>, shown: ReadonlyMap<Item, readonly number[]>, weights: readonly number[]): Item | undefined {
  let [widest, most] = [undefined as Item | undefined, 0];
  for (const item of items) {
    if (first.has(item)) continue;
    if (item.isWhole) return item;
    let width = 0;
    for (const way of shown.get(item) ?? []) width += weights[way] ?? 0;
    if (width > most) [widest, most] = [item, width];
  }
  return widest;
}
