import { stemmer } from '@orama/stemmers/italian';
import { elidedLetters } from './elided-letters.ts';
import { irregularOf } from './irregular.ts';
import { italianGender } from './italian-gender.ts';
import { italianIrregular } from './italian-irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

export const italian = stemmedAnalyser({ lang: 'it', letters: elidedLetters, bare: withoutElision, stem: stemsOf, accentsCount: false });

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
  const own = italianGender.get(word);
  const bare = word.replace(enclitic, 'e').replace(/(?<=..[ae]ndo)(?:si|lo|la|li|le|ne|ci|vi|mi|ti|gli)$/, '');
  const irregular = irregularOf(bare, italianIrregular, prefix);
  if (own && !own.isVerb) return [...own.words, ...(/[oi]$/.test(word) ? irregular.map((form) => stemmer(form)) : [])];
  const forms = [...irregular, ...infinitivesOf(bare), masculineOf(bare)];
  const stems = [...forms.map((form) => stemmer(form)), ...shortlyCut(bare), word.replace(/(?<=.{3})i?[aeioàèéìòù]$/, '')];
  return [...new Set([...(own?.words ?? []), ...stems.map((stem) => stem.replace(/(?<=[cg])h$/, ''))])];
}

/** `scrittrice` → `scrittore`, `studentessa` → `studente`, `ricchissimo` → `riccho`. */
function masculineOf(word: string): string {
  return word.replace(/(?<=..t)ric[ei]$/, 'ore').replace(/(?<=nt|or|on|at)ess[ae]$/, 'e').replace(/(?<=..)issim[oaie]$/, 'o').replace(/(?<=..)amente$/, 'o');
}

/** Forms of which the stemmer takes too little: `capisse` → `capire`, `credette` → `credere`, `entrò` → `entrare`, `uniamo` → `unire`. */
function infinitivesOf(word: string): readonly string[] {
  const inAre = shortInAre.exec(word)?.[1];
  const inIre = shortInIre.exec(word)?.[1];
  if (inAre || inIre) return [inAre ? `${inAre}are` : `${inIre ?? ''}ire`];
  return /(?<=..)[ie]sse(?:ro)?$/.test(word) ? [word.replace(/sse(?:ro)?$/, 're')] : /(?<=..[dtvmp])ette(?:ro)?$/.test(word) ? [word.replace(/tte(?:ro)?$/, 're')] : [];
}

const shortInAre = /^(?!entro$)(entr|err|arm|alz|am|us|os|urt|url|orn)(?:[aoò]|ano?|i|iamo|iate|ino|av[aio]|avano|arono|er[àò]|eranno|erebbe(?:ro)?|asse(?:ro)?|at[oaie]|ando|are)$/;
const shortInIre = /^((?:ri|di|re|inter)?(?:ag|un)|ud)(?:iamo|ivano|irono|iv[aio]|ì|ir[àò]|iranno|irebbe(?:ro)?|isse(?:ro)?|it[oaie]|endo|ire)$/;

/** Forms of which it takes too much or, behind a vowel, nothing: `motivano` → `motiv`, `attuiamo` → `attu`, `delinea` → `delin`, `ampliamo` → `ampli`, `paghino` → `pagh`. */
function shortlyCut(word: string): readonly string[] {
  if (/(?<=.{3})iamo$/.test(word)) return [word.replace(/(?:(?<=[aeu])i|(?<=i))amo$/, '')];
  const line = /^((?:de|sotto|al|inter)lin)e[aoiò]$/.exec(word)?.[1];
  if (line) return [line];
  return /(?<=..)(?:[aie]v(?:ano|ate)|(?:[cg]h|izz|egg|ific)ino)$/.test(word) ? [word.replace(/(?:ano|ate|ino)$/, '')] : [];
}

/** `venderlo`, `trovarsi`, `dirgli`; but `perla`, `merli`. */
const enclitic = /(?<=...[aei]r|^(?:di|fa|da|sta|[ou]sa|ama|agi|uni)r)(?:si|lo|la|li|le|ne|ci|vi|mi|ti|gli)$/;

const prefix = new RegExp(`^(?:${`
ac ad af ag am ante ap appar ar as at av bene circo coin com compro con cons contrad contrap contro cor corris cos de di dif dis e ef es estra
fram im in inter intra intro male man o ob oc op or os per pos pre pres pressup presup pro pros ra rac rag rap re retro ri rias ricon rim rin rip ris
s scom scon se so soc sog som sop sopra soprag soprav sor sos sot sott sotto sovra sup tra tras trat tratt
`.trim().split(/\s+/).join('|')})$`);
