import type { Letters } from './analyse/analyser.ts';
import type { StoredHeadword } from './bundle-format.ts';
import { inWidth } from './in-width.ts';
import type { Suggested } from './in-width.ts';

/** A title as it is compared with what is typed. */
export interface FoldedTitle {
  readonly slug: string;
  readonly title: string;
  readonly whole: string;
  /** Its words; the whole where words are not parted. */
  readonly words: readonly string[];
}

export function foldTitle([slug, title]: StoredHeadword, analyser: Letters): FoldedTitle {
  const whole = analyser.fold(title);
  return { slug, title, whole, words: typedWords(whole, analyser) };
}

/** What was typed, folded, as it begins words; whole where words are not parted. */
export function typedWords(folded: string, analyser: Letters): readonly string[] {
  return analyser.prefixLength === 1 ? [folded] : analyser.wordTexts(folded);
}

/**
 * The titles of which each word typed begins one. First the title that is just that; then those that together show most of the
 * ways in which the last word may go on; then the others, those that begin as typed before others, and short ones before long ones.
 */
export function rankTitles(titles: readonly FoldedTitle[], folded: string, analyser: Letters): readonly FoldedTitle[] {
  const typed = typedWords(folded, analyser);
  const found = titles.flatMap((title) => rankedOf(title, typed, folded, analyser) ?? []);
  return inWidth(found.sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.rank - a.rank)).map(({ title }) => title);
}

interface Ranked extends Suggested {
  readonly title: FoldedTitle;
  /** Higher is nearer. */
  readonly rank: number;
}

function rankedOf(title: FoldedTitle, typed: readonly string[], folded: string, analyser: Letters): Ranked | undefined {
  const { whole, words } = title;
  if (typed.length === 0 || !typed.every((beginning) => words.some((word) => begins(word, beginning, analyser)))) return undefined;
  const continuations = words.filter((word) => begins(word, typed.at(-1) ?? '', analyser));
  return { title, continuations, isWhole: whole === folded, rank: (whole.startsWith(folded) ? 1_000 : 0) - title.title.length };
}

/** Whether the folded word begins so, or what it holds behind an article does. */
export function begins(word: string, beginning: string, { prefixLength, later }: Letters): boolean {
  return prefixLength === 1 ? word.includes(beginning) : word.startsWith(beginning) || (later?.(word)?.startsWith(beginning) ?? false);
}
