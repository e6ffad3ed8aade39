import type { HeadsOf } from './analyser.ts';
import { foldAccents, foldForms } from './fold.ts';

/** What a language’s compounds are joined by, and what begins words without being one. */
export interface CompoundRules {
  /** What may stand between the parts, at the end of the first. */
  readonly joints: RegExp;
  /** An end after which a compound goes on, whatever follows: `-nings-`, `-ungs-`. */
  readonly seam: RegExp;
  readonly prefixes: ReadonlySet<string>;
  /** Letters of the shortest head; 4 if not said. Shorter ones stand behind a known part alone. */
  readonly shortest?: number;
}

/** The stems of what a compound may end with. `stemsOf` gives those of a head. */
export function headsWith(stemsOf: (head: string) => readonly string[], rules: CompoundRules): HeadsOf {
  return (word, isWord) => compoundHeads(foldForms(word), isWord, rules).flatMap(stemsOf).filter(tellsEnough);
}

/** So short a stem is the end of too many words. */
export function tellsEnough(head: string): boolean {
  return head.length > 3;
}

/**
 * What a compound may end with: `kund|relationer`, `Versicherung|s|gesellschaft`. One of the parts is a word of the work,
 * or the seam shows; what stands before is no prefix, as in `Ein|kommen`. `isWord` takes folded words.
 */
export function compoundHeads(word: string, isWord: (folded: string) => boolean, rules: CompoundRules): readonly string[] {
  const folded = foldAccents(word);
  if (folded.length !== word.length) return [];
  const heads: string[] = [];
  for (let at = 3; at <= word.length - (rules.shortest ?? 4); at += 1) {
    const [before, head] = [folded.slice(0, at), folded.slice(at)];
    if (!rules.prefixes.has(before) && isSeam(before, head, isWord, rules)) heads.push(word.slice(at));
  }
  return heads;
}

function isSeam(before: string, head: string, isWord: (folded: string) => boolean, { joints, seam }: CompoundRules): boolean {
  const first = before.length > 4 ? before.replace(joints, '') : before;
  const isKnown = isWord(before) || isWord(first) || isWord(`${first}e`);
  if (head.length < 4) return isKnown && isWord(head);
  if (isWord(head)) return isKnown || before.length > 3 || isWord(before.replace(/s$/, ''));
  return seam.test(before) || (before.length > 3 && isKnown);
}
