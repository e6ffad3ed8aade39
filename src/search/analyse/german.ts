import { stemmer } from '@orama/stemmers/german';
import { compoundHeads } from './compound-heads.ts';
import type { CompoundRules } from './compound-heads.ts';
import { foldForms } from './fold.ts';
import { germanIrregular } from './german-irregular.ts';
import { irregularOf } from './irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

const words = stemmedAnalyser({ lang: 'de', stem: stemsOf, accentsCount: false, typed: (word) => [word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')] });

export const german = {
  ...words,
  heads: (word: string, isWord: (folded: string) => boolean): readonly string[] => compoundHeads(foldForms(word), isWord, compounds).flatMap(words.stems),
};

/**
 * The Snowball stemmer, until it takes nothing more (`Zinsen`, `Zins`); strong verbs, also behind a prefix; and where an
 * ending may be that of a weak verb, without it: `verkaufte`, `gekauft`, `rechnete`.
 */
function stemsOf(word: string): readonly string[] {
  const forms = [word.replace(/(?<=.{3}in)nen$/, ''), ...irregularOf(word, germanIrregular, prefix)];
  const verb = withoutParticiple(word).replace(/(?<=.{2}[^aeiouäöück])(?:(?<=[td]|[^aeiouäöülrmn][mn])et|t)(?:e|en|est|et)?$/, '');
  return [...new Set([...forms, ...(verb === word ? [] : [verb])].map((form) => stemmer(stemmer(form))))];
}

/** `gekauft` → `kauft`, `angelegt` → `anlegt`. */
function withoutParticiple(word: string): string {
  return word.replace(/^(ab|an|auf|aus|bei|ein|mit|nach|vor|zu|zurück|zusammen)?ge(?=.{3,}t$)/, '$1');
}

const prefix = /^(?:ab|an|auf|aus|be|bei|dar|durch|ein|ent|er|fest|fort|her|hin|los|miss|mit|nach|nieder|teil|statt|über|um|unter|ver|vor|weg|weiter|wider|wieder|zer|zu|zurück|zusammen|aufrecht|heraus|hervor|voraus|verbei|inne|bekannt)+$/;
const compounds: CompoundRules = {
  joints: /(?:es|s|en|n|er|e)$/, seam: /(?:ung|heit|keit|schaft|ion|tat|ling|tum)s$/,
  prefixes: new Set('abs ein ent aus auf bei ver zer vor mit nach unter über durch hinter wieder wider miss dar her hin los zurück zusammen fort weg um dis des re pro kon'.split(' ')),
};
