import { stemmer } from '@orama/stemmers/german';
import type { Analyser } from './analyser.ts';
import { germanIrregular } from './german-irregular.ts';
import { irregularOf } from './irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

export const german: Analyser = {
  ...stemmedAnalyser({ lang: 'de', stem: stemsOf, accentsCount: false, typed: (word) => [word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')] }),
  hasHeads: true,
};

/**
 * The Snowball stemmer, until it takes nothing more (`Zinsen`, `Zins`); strong verbs, also behind a prefix; and where an
 * ending may be that of a weak verb, without it: `verkaufte`, `gekauft`, `rechnete`.
 */
function stemsOf(word: string): readonly string[] {
  const forms = [spellingOf(word), ...(word.endsWith('ien') ? [word] : []), ...irregularOf(word, germanIrregular, prefix)];
  const bare = withoutParticiple(word);
  const verb = bare.replace(/(?<=.{2}[^aeiouäöück])(?:(?<=[td]|[^aeiouäöülrmn][mn])et|t)(?:e[mnrs]?|est|et)?$/, '');
  return [...new Set([...forms, ...(bare === word ? [] : [bare]), ...(verb === word ? [] : [verb])].map((form) => stemmer(stemmer(form))))];
}

/**
 * As other forms begin: `Kundinnen` → `Kundin`, `Kriterien` → `Kriterium`, `flexible` as `flexibel`, `handeln` → `handel`, `steigende` → `steigen`,
 * `Szenario` → `Szenarium`, `Mechanismen` → `Mechanismus`, `Indizes` → `Index`, `Büros`, `Shops` → `Büro`, `Shop`, not `kostenlos`.
 */
function spellingOf(word: string): string {
  return word
    .replace(/(?<=.{3}in)nen$/, '')
    .replace(/(?<=..(?:[dt]er|ud|ed|nd|or|ar|as|eg|em|ip|os|ort))ien$|(?<=..ar)ios?$/, 'ium')
    .replace(/(?<=.ism)en$/, 'us')
    .replace(/(?<=ind)i[zc]es$/, 'ex')
    .replace(/(?<=.{2}(?:[^l]o|[^glw]a|[éüyp]|[^e]w|[^n]ew))s$/, '')
    .replace(/(?<=.[aei])bel[ns]?$/, 'bl')
    .replace(/(?<=..e)ln$/, 'l')
    .replace(/(?<=.{3}[^n])end(?:e[mnrs]?)?$/, 'en');
}

/** `gekauft` → `kauft`, `angelegt` → `anlegt`, `einzuführen` → `einführen`. */
function withoutParticiple(word: string): string {
  return word.replace(/^(ab|an|auf|aus|bei|ein|mit|nach|vor|zu|zurück|zusammen)?ge(?=.{3,}t$)/, '$1').replace(/^(ab|an|auf|aus|bei|ein|mit|nach|vor|zurück|zusammen)zu(?=.{3,}n$)/, '$1');
}

const prefix = /^(?:ab|an|auf|aus|be|bei|dar|durch|ein|ent|er|fest|fort|her|hin|los|miss|mit|nach|nieder|teil|statt|über|um|unter|ver|vor|weg|weiter|wider|wieder|zer|zu|zurück|zusammen|aufrecht|heraus|hervor|voraus|verbei|inne|bekannt)+$/;
