import type { Analyser } from '../analyse/analyser.ts';
import type { HeadwordShard } from '../bundle-format.ts';
import { nextTask } from './next-task.ts';

/** A title as it is compared with what is typed. */
export interface FoldedTitle {
  readonly slug: string;
  readonly title: string;
  readonly whole: string;
  /** Its words; the whole where words are not parted. */
  readonly words: readonly string[];
}

/** Folds the titles of a shard once, a little at a time: a slow device would not answer its reader for as long as all take. */
export function foldedTitles(shard: HeadwordShard, analyser: Analyser): Promise<readonly FoldedTitle[]> {
  const known = folded.get(shard) ?? foldAll(shard, analyser);
  folded.set(shard, known);
  return known;
}

async function foldAll(shard: HeadwordShard, analyser: Analyser): Promise<readonly FoldedTitle[]> {
  const titles: FoldedTitle[] = [];
  // A shard has just been unpacked, which may have taken as long.
  await nextTask();
  let start = performance.now();
  for (const [slug, title] of shard) {
    const whole = analyser.fold(title);
    titles.push({ slug, title, whole, words: analyser.prefixLength === 1 ? [whole] : analyser.words(whole).map(({ text }) => text) });
    if (performance.now() - start < atOnce) continue;
    await nextTask();
    start = performance.now();
  }
  return titles;
}

const folded = new WeakMap<HeadwordShard, Promise<readonly FoldedTitle[]>>();

/** Milliseconds. */
const atOnce = 8;
