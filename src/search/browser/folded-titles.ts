import type { Letters } from '../analyse/analyser.ts';
import type { StoredHeadword } from '../bundle-format.ts';
import { foldTitle } from '../rank-titles.ts';
import type { FoldedTitle } from '../rank-titles.ts';
import { nextTask } from './next-task.ts';

/** Folds titles once, a little at a time: a slow device would not answer its reader for as long as all take. */
export function foldedTitles(headwords: readonly StoredHeadword[], analyser: Letters): Promise<readonly FoldedTitle[]> {
  const known = folded.get(headwords) ?? foldAll(headwords, analyser);
  folded.set(headwords, known);
  return known;
}

async function foldAll(headwords: readonly StoredHeadword[], analyser: Letters): Promise<readonly FoldedTitle[]> {
  const titles: FoldedTitle[] = [];
  // They have just been unpacked, which may have taken as long.
  await nextTask();
  let start = performance.now();
  for (const headword of headwords) {
    titles.push(foldTitle(headword, analyser));
    if (performance.now() - start < atOnce) continue;
    await nextTask();
    start = performance.now();
  }
  return titles;
}

const folded = new WeakMap<readonly StoredHeadword[], Promise<readonly FoldedTitle[]>>();

/** Milliseconds. */
const atOnce = 8;
