import { compoundHeads } from './compound-heads.ts';
import type { CompoundRules } from './compound-heads.ts';
import { foldForms, foldText } from './fold.ts';
import { stemmedAnalyser } from './stemmed.ts';
import { swedishVerbs, swedishWords } from './swedish-irregular.ts';
import { isKnownSwedish } from './swedish-known.ts';
import { swedishStems } from './swedish-stems.ts';

const words = stemmedAnalyser({ lang: 'sv', stem: stemsOf, accentsCount: true });

/**
 * All that a word may be a form of. The Snowball stemmer for Swedish takes one ending and stops: it parts `nyckel` from
 * `nycklar`, `köper` from `köpte`, `medel` from `medlet`.
 */
export const swedish = {
  ...words,
  isKnown: (stem: string, isWord: (folded: string) => boolean, word: string): boolean => irregularOf(foldForms(word)).includes(stem) || isKnownSwedish(foldText(stem), isWord, foldText(word)),
  heads: (word: string, isWord: (folded: string) => boolean): readonly string[] => compoundHeads(foldForms(word), isWord, compounds).map((head) => words.stems(head)[0]),
};

function stemsOf(word: string): readonly string[] {
  const bases = /[^sxziu]s$/.test(word) && word.length > 3 ? [word, word.slice(0, -1)] : [word];
  const known = bases.flatMap(irregularOf);
  // `förslaget` is of a noun, though `slaget` is of a verb.
  if (known.length > 0 && !/..e[nt]s?$/.test(word)) return [...new Set([...known, word])];
  return [...new Set([...known, ...swedishStems(bases)])];
}

/** Also behind a prefix, `erbjöd`, and at the end of a compound, `storstäder`. */
function irregularOf(word: string): readonly string[] {
  const whole = [...(swedishWords.get(word) ?? []), ...verbsOf(word)];
  if (whole.length > 0) return whole;
  for (let at = 2; at <= word.length - 3; at += 1) {
    const lemmas = prefix.test(word.slice(0, at)) ? verbsOf(word.slice(at)) : [];
    if (lemmas.length > 0) return lemmas.map((lemma) => word.slice(0, at) + lemma);
  }
  return inCompound(word);
}

function inCompound(word: string): readonly string[] {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const nouns = changesVowel.test(word.slice(at)) ? swedishWords.get(word.slice(at)) : undefined;
    if (nouns) return nouns.map((noun) => word.slice(0, at) + noun);
  }
  return [];
}

/** `skriv`, and so `skrivs`, is of `skriver`; `läses` as well. */
function verbsOf(word: string): readonly string[] {
  return swedishVerbs.get(word) ?? swedishVerbs.get(`${word.replace(/es$/, '')}er`) ?? [];
}

/** An l of two is written once: `tillåta`. */
const prefix = /^(?:an|av|be|bi|bort|del|efter|er|fast|fram|fri|full|för|före|genom|god|hem|igen|in|inne|klar|kring|kvar|med|miss|mot|ned|ner|om|på|rätt|sam|till?|tillgodo|und|under|upp|uppe|ut|vid|åt|åter|över|.{2,}ig)$/;
const changesVowel = /^(böcker|män|fötter|händer|länder|städer|nätter|rötter|söner|döttrar|bröder|mödrar|fäder|tänder|stränder|bränder|ledamöter|stäver|änder|ränder|tänger|stänger)/;

const compounds: CompoundRules = {
  joints: /(?:s|o|u|e|a)$/,
  seam: /(?:ning|het|skap|dom|ion|tet|ling|ans|ens|ment)s$/,
  prefixes: new Set('an av be bort efter er fram för före genom in inne kon med miss mot ned om på pro dis sam till und under upp ut vid åter över'.split(' ')),
};
