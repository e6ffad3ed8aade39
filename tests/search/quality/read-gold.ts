import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a language's search is judged by. A file that a language lacks is empty here. */
export interface Gold {
  /** Forms of one word a row. */
  readonly inflection: readonly (readonly string[])[];
  readonly normalisation: readonly Pair[];
  readonly minimalPairs: readonly Pair[];
  readonly typos: readonly Pair[];
  readonly compounds: readonly Pair[];
  readonly clitics: readonly Pair[];
  readonly romanised: readonly Pair[];
  readonly words: readonly Pair[];
}

/** What is asked, and what the article holds. */
export type Pair = readonly [asked: string, held: string];

/** `dir` holds a folder a locale. */
export function readGold(locale: string, dir = join(import.meta.dirname, '..', 'gold')): Gold {
  const read = (name: string): readonly string[] => linesOf(join(dir, locale, `${name}.txt`));
  return {
    inflection: read('inflection').map((line) => line.split(/\s+/)),
    normalisation: read('normalisation').map(pairOf),
    minimalPairs: read('minimal-pairs').map(pairOf),
    typos: read('typos').map(pairOf),
    compounds: read('compounds').map(pairOf),
    clitics: read('clitics').map(pairOf),
    romanised: read('romanised').map(pairOf),
    words: read('words').map(pairOf),
  };
}

function linesOf(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

function pairOf(line: string): Pair {
  const [asked, held] = line.includes('=') ? line.split(/\s*=\s*/) : line.split(/\s+/);
  if (asked === undefined || held === undefined) throw new Error(`“${line}” is not a pair.`);
  return [asked, held];
}
