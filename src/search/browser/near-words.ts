/** Words that a mistyped one may stand for: nearest first, then the most frequent. `vocabulary` is as the bundle has it. */
export function nearWords(word: string, vocabulary: string): readonly string[] {
  const typed = [...word.normalize('NFD')];
  const limit = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (limit === 0) return [];
  return entriesOf(vocabulary)
    .filter(({ letters }) => Math.abs(letters.length - typed.length) <= limit)
    .map((entry) => ({ ...entry, distance: distance(typed, entry.letters, limit) }))
    .filter((entry) => entry.distance <= limit)
    .sort((a, b) => a.distance - b.distance || b.frequency - a.frequency)
    .map((entry) => entry.word);
}

/** The most frequent words that begin so. */
export function wordsBeginning(beginning: string, vocabulary: string): readonly string[] {
  const entries = entriesOf(vocabulary).filter(({ word }) => word.startsWith(beginning));
  return entries.toSorted((a, b) => b.frequency - a.frequency || a.word.length - b.word.length).map(({ word }) => word);
}

export function hasWord(word: string, vocabulary: string): boolean {
  return entriesOf(vocabulary).some((entry) => entry.word === word);
}

interface Entry {
  readonly word: string;
  readonly letters: readonly string[];
  readonly frequency: number;
}

/** `bank9 banker3` → two entries. Taken apart once. */
function entriesOf(vocabulary: string): readonly Entry[] {
  const known = takenApart.get(vocabulary);
  if (known) return known;
  const entries = vocabulary.split(' ').map((item) => {
    const word = item.slice(0, -1);
    return { word, letters: [...word.normalize('NFD')], frequency: Number(item.slice(-1)) };
  });
  takenApart.set(vocabulary, entries);
  return entries;
}

const takenApart = new Map<string, readonly Entry[]>();

/** Damerau and Levenshtein's: letters put in, left out, changed, or two neighbours swapped. Anything above the limit is the limit and one. */
function distance(a: readonly string[], b: readonly string[], limit: number): number {
  let [before, last] = [[] as number[], b.map((_, place) => place)];
  last.push(b.length);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min((last[column - 1] ?? 0) + (isSame ? 0 : 1), (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [before, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
