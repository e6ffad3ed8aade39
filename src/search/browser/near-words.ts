/** Words that a mistyped one may stand for: nearest first, then the most frequent. A vocabulary is as the bundle has it. */
export function nearWords(word: string, vocabularies: readonly string[]): readonly string[] {
  const typed = [...word.normalize('NFD')];
  const limit = mostChanges(typed.length);
  if (limit === 0) return [];
  const mask = maskOf(typed);
  return vocabularies
    .flatMap(entriesOf)
    .filter((entry) => Math.abs(entry.letters.length - typed.length) <= limit && differences(mask, entry.mask) <= 2 * limit)
    .map((entry) => ({ ...entry, distance: distance(typed, entry.letters, limit) }))
    .filter((entry) => entry.distance <= limit)
    .sort((a, b) => a.distance - b.distance || consonantsApart(a.word, word) - consonantsApart(b.word, word) || b.frequency - a.frequency)
    .map((entry) => entry.word);
}

/** 0 where only vowel signs, doubled letters or their order differ: those are what one mistypes. */
function consonantsApart(a: string, b: string): number {
  return bonesOf(a) === bonesOf(b) ? 0 : 1;
}

function bonesOf(word: string): string {
  return [...new Set(word.normalize('NFD').replace(/[\p{M}aeiouyıаеиоуыэюя\u1161-\u1175]/gu, ''))].sort().join('');
}

/** How many letters may be wrong in a word of that many. */
export function mostChanges(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** The most frequent words that begin so. */
export function wordsBeginning(beginning: string, vocabularies: readonly string[]): readonly string[] {
  const entries = vocabularies.flatMap(entriesOf).filter(({ word }) => word.startsWith(beginning));
  return entries.toSorted((a, b) => b.frequency - a.frequency || a.word.length - b.word.length).map(({ word }) => word);
}

export function hasWord(word: string, vocabulary: string): boolean {
  return entriesOf(vocabulary).some((entry) => entry.word === word);
}

interface Entry {
  readonly word: string;
  readonly letters: readonly string[];
  /** A bit for each letter, some sharing one: words that differ in many are far apart. */
  readonly mask: number;
  readonly frequency: number;
}

/** `bank9 banker3` → two entries. Taken apart once. */
function entriesOf(vocabulary: string): readonly Entry[] {
  const known = takenApart.get(vocabulary);
  if (known) return known;
  const items = vocabulary === '' ? [] : vocabulary.split(' ');
  const entries = items.map((item) => {
    const word = item.slice(0, -1);
    const letters = [...word.normalize('NFD')];
    return { word, letters, mask: maskOf(letters), frequency: Number(item.slice(-1)) };
  });
  takenApart.set(vocabulary, entries);
  return entries;
}

const takenApart = new Map<string, readonly Entry[]>();

function maskOf(letters: readonly string[]): number {
  return letters.reduce((mask, letter) => mask | (1 << ((letter.codePointAt(0) ?? 0) % 31)), 0);
}

function differences(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/** Damerau and Levenshtein's: letters put in, left out, changed, or two neighbours swapped. Anything above the limit is the limit and one. */
function distance(a: readonly string[], b: readonly string[], limit: number): number {
  let [before, last] = [[] as number[], b.map((_, place) => place)];
  last.push(b.length);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min((last[column - 1] ?? 0) + changed, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [before, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
