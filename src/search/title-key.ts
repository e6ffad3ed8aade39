import type { Analyser } from './analyse/analyser.ts';
import { foldText } from './analyse/fold.ts';
import { stringHash } from './string-hash.ts';

/**
 * A number of 52 bits for a whole title, so that what is a title finds its article among all that hold its words. With
 * brackets and without: `Customer relations (CRM)` is also `Customer relations`, and `CRM`.
 */
export function titleKeys(title: string, analyser: Analyser): readonly number[] {
  if (analyser.fold !== foldText) return makeKeys(title, analyser);
  const keys = known.get(title) ?? makeKeys(title, analyser);
  known.set(title, keys);
  return keys;
}

/** A title is a name of its article in all languages, and most of them make the same of it. */
const known = new Map<string, readonly number[]>();

function makeKeys(title: string, analyser: Analyser): readonly number[] {
  const [, inside = ''] = /[(（]([^)）]+)[)）]/.exec(title) ?? [];
  const names = new Set([title, title.replace(/[(（][^)）]*[)）]/g, ' '), inside]);
  return [...new Set([...names].flatMap((name) => titleKey(name, analyser) ?? []))];
}

/** Undefined where there is no word. */
export function titleKey(name: string, analyser: Analyser): number | undefined {
  const words = analyser.wordTexts(analyser.fold(name));
  return words.length === 0 ? undefined : stringHash(words.join(' '));
}
