import { compoundHeads, tellsEnough } from './compound-heads.ts';
import type { CompoundRules } from './compound-heads.ts';
import { foldForms } from './fold.ts';
import { german } from './german.ts';

export function germanHeads(word: string, isWord: (folded: string) => boolean): readonly string[] {
  return compoundHeads(foldForms(word), isWord, compounds).flatMap(german.stems).filter(tellsEnough);
}

const compounds: CompoundRules = {
  joints: /(?:es|s|en|n|er|e)$/, seam: /(?:(?:ung|heit|keit|schaft|ion|tat|ling|tum|handel|alter|arbeit|beruf|kauf|.{3}en|.{4}[bdgkpt])s|losen)$/,
  prefixes: new Set('abs ein ent aus auf bei ver zer vor mit nach unter über durch hinter wieder wider miss dar her hin los zurück zusammen fort weg um dis des re pro kon'.split(' ')),
};
