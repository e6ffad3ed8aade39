import { foldForms, foldText } from './fold.ts';
import { stemmedAnalyser } from './stemmed.ts';
import { swedishVerbs, swedishWords } from './swedish-irregular.ts';
import { isKnownSwedish } from './swedish-known.ts';
import { swedishStems } from './swedish-stems.ts';

/**
 * All that a word may be a form of. The Snowball stemmer for Swedish takes one ending and stops: it parts `nyckel` from
 * `nycklar`, `köper` from `köpte`, `medel` from `medlet`.
 */
export const swedish = {
  ...stemmedAnalyser({ lang: 'sv', stem: stemsOf, accentsCount: true }),
  isKnown: (stem: string, isWord: (folded: string) => boolean, word: string): boolean => irregularOf(foldForms(word)).includes(stem) || isKnownSwedish(foldText(stem), isWord, foldText(word)),
  hasHeads: true as const,
};

function stemsOf(word: string): readonly string[] {
  const bases = /[^sxziu]s$/.test(word) && word.length > 3 && !withS.test(word) ? [word, word.slice(0, -1)] : [word];
  const known = bases.flatMap(irregularOf);
  // `förslaget` is of a noun, though `slaget` is of a verb.
  if (known.length > 0 && !/..e[nt]s?$/.test(word)) return [...new Set([...known, word])];
  return [...new Set([...known, ...(withS.test(word) ? bases : swedishStems(bases))])];
}

/** Also behind a prefix, `erbjöd`, and at the end of a compound, `storstäder`. */
function irregularOf(word: string): readonly string[] {
  const whole = [...(swedishWords.get(word) ?? []), ...verbsOf(word)];
  if (whole.length > 0 || noPrefix.test(word)) return whole;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const lemmas = isPrefix(word.slice(0, at)) && (at <= word.length - 3 || shortVerb.test(word.slice(at))) ? verbsOf(word.slice(at)) : [];
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

const prefixes: ReadonlySet<string> = new Set(
  `an av be bi bort del efter er fast fort fram fri full för före förut genom god hem iakt igen in inne jäm klar kring kun kvar lik med miss mot ned ner
  om på rätt sam samman till tillgodo tillhanda und undan under upp uppe upprätt ut ute vid vidmakt åt åter över överens`.split(/\s+/),
);
/** An l of two is written once: `tillåta`. */
const isPrefix = (text: string): boolean => prefixes.has(text) || text === 'til' || /..ig$/.test(text);
const shortVerb = /^(?:be|bo|få|ge|gå|ha|le|må|nå|se|ta)$/;
/** `samlade` is of `samla`, not of `lägga`; `friska` not of `ska`. */
const noPrefix = /^(?:(?:sam|med)lade?|påse|inte|.*ska)s?$/;
const changesVowel = /^(böcker|böter|män|fötter|nötter|händer|länder|städer|nätter|rötter|söner|döttrar|bröder|mödrar|fäder|tänder|stränder|bränder|ledamöter|stäver|änder|ränder|tänger|stänger|spänger|nummer|numret|numren)/;

/** No genitives; `satsats` is a verb. */
const withS = new RegExp(
  '^(?!satsats)(?:.*(?:[^o]plats|[^s]sats|krets|spets)|plats|sats|hets|frans|dans|vals|puls|hals|pels|tips|chips|gips|raps|lots|trots|krams|sms|gris|slips|krans|svans|prins' +
    '|minns|glans|chans|läns|gräns|kurs|fors|mars|vers|fars|kors|hiss|balans|stans)$',
);
