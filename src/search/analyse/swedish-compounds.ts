import { compoundHeads, tellsEnough } from './compound-heads.ts';
import type { CompoundRules } from './compound-heads.ts';
import { foldAccents, foldForms, foldText } from './fold.ts';
import { isSwedishNoun, isSwedishPart } from './swedish-parts.ts';
import { swedish } from './swedish.ts';

/** Of what a head may be a form of, that which is a word: `arbetsplatser` → `plats`; of heads that are none, the first. */
export function swedishHeads(word: string, isWord: (folded: string) => boolean): readonly string[] {
  const heads = compoundHeads(foldForms(word), (folded) => isSwedishPart(folded, isWord), compounds).filter(isNominal).map((head) => swedish.stems(head));
  const known = heads.flatMap((stems) => stems.filter((stem) => isSwedishNoun(foldText(stem), tellsEnough(stem) ? isWord : () => false)));
  return known.length > 0 ? known : heads.flatMap((stems) => stems.find((stem) => nominal.test(stem)) ?? stems[0]).filter(tellsEnough);
}

/** Not the end of a participle: `växlande`. */
function isNominal(head: string): boolean {
  return !/^.{0,3}[ae]nde/.test(head);
}

const nominal = /..(?:ning|ring|ling|tion|het|skap|else|tet|ment)$/;
const compounds: CompoundRules = {
  shortest: 3,
  joints: /(?:s|o|u|e|a)$/,
  seam: /(?:ning|het|skap|dom|ion|tet|ling|ans|ens|ment|.{4}[bdgkptv])s$/,
  prefixes: new Set(foldAccents('an av be bort efter er fram för före förs kont tills tran trans genom samman unders övers in inne kon med miss mot ned om på pro dis sam till und under upp ut vid åter över').split(' ')),
};
