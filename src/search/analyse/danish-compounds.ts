import { compoundHeads, tellsEnough } from './compound-heads.ts';
import type { CompoundRules } from './compound-heads.ts';
import { danish } from './danish.ts';
import { foldForms } from './fold.ts';

export function danishHeads(word: string, isWord: (folded: string) => boolean): readonly string[] {
  return compoundHeads(foldForms(word), isWord, compounds).map((head) => danish.stems(head)[0]).filter(tellsEnough);
}

const compounds: CompoundRules = {
  joints: /(?:s|e)$/, seam: /(?:ning|ing|hed|skab|dom|ion|tet|else|ans|ens)s$/,
  prefixes: new Set('af an be for fore frem gen ind med mis ned om op over på sam til ud under ved kon pro dis'.split(' ')),
};
