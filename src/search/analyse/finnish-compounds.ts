import { compoundHeads, tellsEnough } from './compound-heads.ts';
import type { CompoundRules } from './compound-heads.ts';
import { finnish } from './finnish.ts';
import { foldForms } from './fold.ts';

/** Behind what a Finnish word may end with: not `sijoitt|ajat` or `tuot|teen`; nor the ending `-uus`: `mahdollis|uuden`. */
export function finnishHeads(word: string, isWord: (folded: string) => boolean): readonly string[] {
  const folded = foldForms(word);
  const heads = compoundHeads(folded, isWord, compounds);
  return heads.filter((head) => /(?:[aeiouyäö][lnrs]?|[uyä]t)$/.test(folded.slice(0, -head.length)) && !/^(?:uu|yy)[dkst]/.test(head)).flatMap(finnish.stems).filter(tellsEnough);
}

const compounds: CompoundRules = { joints: /n$/, seam: /(?:minen|uden|yden)$/, prefixes: new Set() };
