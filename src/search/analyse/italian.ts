import { stemmer } from '@orama/stemmers/italian';
import { irregularOf } from './irregular.ts';
import { italianIrregular } from './italian-irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

export const italian = {
  ...stemmedAnalyser({ lang: 'it', bare: withoutElision, stem: stemsOf, accentsCount: false }),
  later: (word: string): string | undefined => /^.{1,7}'(.{2,})$/.exec(word)?.[1],
};

/** `dell'azienda` → `azienda`, also typed `dellazienda`. */
function withoutElision(word: string): string {
  return word.replace(/^[a-zàèéìòù]{1,7}'(?=.{2})|^(?:d[ae]ll|nell|sull)(?=[aeiou].{3})/, '').replaceAll("'", '');
}

/**
 * The Snowball stemmer, but for verbs that change and forms that it does not know: `ottengono`, `prestarsi`. It takes more of
 * some nouns than of the verbs beside them (`valuta`, `valutare`), so a word without its last vowel is given too. Before e
 * and i a hard consonant has an h: `paghiamo`.
 */
function stemsOf(word: string): readonly string[] {
  const bare = word.replace(enclitic, 'e').replace(/(?<=..[ae]ndo)(?:si|lo|la|li|le|ne|ci|vi|mi|ti|gli)$/, '');
  const forms = [...irregularOf(bare, italianIrregular, prefix), masculineOf(bare)];
  const stems = [...forms.map((form) => stemmer(form)), word.replace(/(?<=.{3})i?[aeioàèéìòù]$/, '')];
  return [...new Set(stems.map((stem) => stem.replace(/(?<=[cg])h$/, '')))];
}

/** `scrittrice` → `scrittore`, `studentessa` → `studente`. */
function masculineOf(word: string): string {
  return word.replace(/(?<=..t)ric[ei]$/, 'ore').replace(/(?<=nt|or|on|at)ess[ae]$/, 'e');
}

/** `venderlo`, `trovarsi`, `dirgli`; but `perla`, `merli`. */
const enclitic = /(?<=...[aei]r|^(?:di|fa|da|sta)r)(?:si|lo|la|li|le|ne|ci|vi|mi|ti|gli)$/;

const prefix = /^(?:ac|ad|af|am|ap|ar|as|at|av|bene|circo|com|con|contrad|contrap|contro|cor|corris|de|di|dis|e|es|estra|im|in|inter|intra|intro|man|o|ob|op|or|os|per|pos|pre|pres|pro|pros|ra|rac|rag|rap|re|ri|rias|ricon|rin|rip|ris|s|se|so|som|sop|sopra|sos|sotto|sovra|sup|tra|tras|tratt|ac|cos|cons|im|pro|dif)$/;
