import { compoundHeads, tellsEnough } from './compound-heads.ts';
import type { CompoundRules } from './compound-heads.ts';
import { norwegian } from './norwegian.ts';
import { foldForms } from './fold.ts';

export function norwegianHeads(word: string, isWord: (folded: string) => boolean): readonly string[] {
  return compoundHeads(foldForms(word), isWord, compounds).map((head) => norwegian.stems(head)[0]).filter(tellsEnough);
}

const compounds: CompoundRules = {
  joints: /(?:s|e)$/, seam: /(?:ning|ing|het|skap|dom|sjon|tet|else|ans|ens)s$/,
  prefixes: new Set('an av be for fore fram frem gjen inn med mis mot ned om opp over på sam til under ut ved kon pro dis'.split(' ')),
};
