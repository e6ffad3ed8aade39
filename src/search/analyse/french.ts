import { stemmer } from '@orama/stemmers/french';
import { elidedLetters } from './elided-letters.ts';
import { frenchIrregular } from './french-irregular.ts';
import { irregularOf } from './irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

export const french = stemmedAnalyser({ lang: 'fr', letters: elidedLetters, bare: withoutElision, stem: stemsOf, accentsCount: false });

/** `l'entreprise` → `entreprise`, `jusqu'au` → `au`; `aujourd'hui` is one word. */
function withoutElision(word: string): string {
  return word.replace(/^(?:[cdjlmnst]|(?:jus|lors|puis|quoi|pres)?qu|entr)'(?=.)/, '').replaceAll("'", '').replaceAll('œ', 'oe');
}

/**
 * The Snowball stemmer, but for words that change, `-if` and `-ive`, `-eur` and `-euse`, `-teur` and `-trice`, the third
 * person, `-ent`, `-er` and `-ère`, and plurals that it keeps apart: `emplois`, `jeux`.
 */
function stemsOf(word: string): readonly string[] {
  const forms = [word.replace(/(?<=..)ives?$/, 'if').replace(softG, ''), ...irregularOf(word, frenchIrregular, prefix)];
  const feminine = /(?<=..)eu(?:se|ses|x)$/.test(word) ? [word.replace(/eu(?:se|ses|x)$/, 'eux'), word.replace(/eu(?:se|ses|x)$/, 'eur')] : [];
  const masculine = [/(?<=..t)rices?$/.test(word) ? word.replace(/rices?$/, 'eur') : '', /..(?:[eè]res?|ers)$/.test(word) ? word.replace(/(?:[eè]res?|ers)$/, 'er') : ''].filter(Boolean);
  const plural = [/..[^m]ent$/, /..[iu]s$/, /.eux$/].some((end) => end.test(word)) ? [word.replace(/(?:nt|s|x)$/, '')] : [];
  return [...new Set([...forms, ...feminine, ...masculine, ...plural].map((form) => stemmer(form)))];
}

/** A soft g is written with an e before a, o: `mangeons`, `mangeait`. */
const softG = /(?<=..g)e(?=(?:ons|ais|ait|aient|ant|a|as|âmes)$)/;
const prefix = /^(?:abs|ac|ad|al|ap|at|com|con|contre|cor|de|dé|des|dis|e|é|em|en|entre|inter|intro|main|ob|par|per|pour|pré|pres|pro|ra|rat|re|ré|repr|sous|sou|sur|tra|trans|sa|satis|sus|abst|dét|ent|ret|obt|cont|appart|conv|prév|parv|interv|prov|rev|dev|surv|suber?)$/;
