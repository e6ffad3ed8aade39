import type { Analyser } from './analyser.ts';
import { irregularOf } from './irregular.ts';
import type { Irregular } from './irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

export interface ScandinavianGrammar {
  /** Longest first matters not: every ending that the word has is tried. */
  readonly endings: readonly string[];
  readonly irregular: Irregular;
  readonly prefix: RegExp;
  /** Forms in the table that are known at the end of a compound as well, where no rule joins them: plurals that change their vowel, Latin words. */
  readonly inCompounds: RegExp;
  /** Adjectives, and stems of verbs, so short that they must be known to be parted from a t, as `lavt` is and `salt` is not. */
  readonly adjectives: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

/** Of a language that writes æ, ø and å, which are also typed `ae`, `oe`, `aa`, and æ as `a`. */
export function scandinavianAnalyser(lang: string, grammar: ScandinavianGrammar): Analyser {
  const typed = (word: string): readonly string[] => [word.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa'), word.replace(/æ/g, 'a')];
  return { ...stemmedAnalyser({ lang, stem: (word) => scandinavianStems(word, grammar), accentsCount: true, typed }), hasHeads: true };
}

/** Whole words that are one of these patterns. */
export function anyOf(patterns: string): RegExp {
  return new RegExp(`^(?:${patterns.trim().split(/\s+/).join('|')})$`);
}

/** Strong verbs with their participles: `skrevet` → `skreven`, `skrevne`; `trukket` → `trukne`; `funnet` → `funne`. */
export function withParticiples(lines: string): string {
  return lines.replace(/(?<= )(\S*[^ aeiouyæøå])et(?!\S)/g, (form, stem: string) => `${form} ${stem}en ${stem.endsWith('nn') ? stem : `${stem.replace(/(.)\1$/, '$1')}n`}e`);
}

/** Adjectives that lose a vowel: `åben` → `åben åbent åbne åbnere åbnest`; `rådden` → `rådne`. */
export function losingVowel(words: string): string {
  return words.trim().split(/\s+/).map((word) => [word, `${word}t`, ...['e', 'ere', 'est', 'este'].map((ending) => word.replace(/(.)\1?en$/, '$1n') + ending)].join(' ')).join('\n');
}

/**
 * All that a Danish or Norwegian word may be a form of, without its last e and with single consonants: `kunde`, `kunder`,
 * `kundernes` → `kund`; `butik`, `butikker` → `butik`; `nøkkel`, `nøkler` → `nøkl`; `sikker`, `sikre` → `sikr`.
 */
function scandinavianStems(word: string, grammar: ScandinavianGrammar): readonly string[] {
  const bases = [word, ...(/[^sxziu]s$/.test(word) && !endsInS.test(word) && word.length > 4 ? [word.slice(0, -1)] : []), ...(/..igste?$/.test(word) ? [word.replace(/ste?$/, '')] : [])].map(latin);
  const known = bases.flatMap((base) => [...irregularOf(base, grammar.irregular, grammar.prefix), ...shortPast(base, grammar), ...inCompound(base, grammar)]);
  // `angrebet` is of a noun, though `grebet` is of a verb.
  const regular = known.length > 0 ? bases.filter((base) => /..e[nt]$/.test(base)) : bases;
  const stems = [...known, ...bases, ...regular.flatMap((base) => grammar.endings.flatMap((ending) => without(base, ending, grammar)))].map(plain);
  const kept = stems.filter((stem) => endsInS.test(stem) || !stems.some((shorter) => stem.startsWith(shorter) && surelyAnEnding.test(stem.slice(shorter.length))));
  return [...new Set(kept)].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** `museet`, `museerne` → `museum`; `kriterium` needs no rule but an ending. */
function latin(word: string): string {
  return word.replace(/(?<=mus|jubil|lyc|mausol)([eæ])(?:et|er|erne|ene)$/, '$1um');
}

/** `anså` → `anse`, `påla` → `pålegge`. */
function shortPast(word: string, { irregular, prefix }: ScandinavianGrammar): readonly string[] {
  const [, before = '', past = ''] = /^(.{2,})(la|ga|så|lå|ba)$/.exec(word) ?? [];
  return prefix.test(before) ? (irregular.get(past) ?? []).map((verb) => before + verb) : [];
}

function inCompound(word: string, { irregular, inCompounds }: ScandinavianGrammar): readonly string[] {
  for (let at = 3; at <= word.length - 4; at += 1) {
    const nouns = inCompounds.test(word.slice(at)) ? irregular.get(word.slice(at)) : undefined;
    if (nouns) return nouns.map((noun) => word.slice(0, at) + noun);
  }
  return [];
}

function without(word: string, ending: string, grammar: ScandinavianGrammar): readonly string[] {
  const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
  return stem.length >= leastBefore(ending, stem, grammar) && /[aeiouyæøåöä]/.test(stem) && !/(?<!c)h$/.test(stem) && !misread(ending, stem) ? [stem] : [];
}

function leastBefore(ending: string, stem: string, { adjectives, verbs }: ScandinavianGrammar): number {
  if (ending === 'tt') return adjectives.has(stem) ? 2 : Infinity;
  if (shortNouns.has(stem) || (ending === 't' && adjectives.has(stem))) return 2;
  return /^[td]/.test(ending) && !verbs.has(stem) && !/[jy]$|[eiyæøå][lr]$|^[aeiouyæøå].e$/.test(stem) ? 4 : 3;
}

/** `havne` is not of `hav`, `billet` not of `bil`, `million` of no `millio`, `kontor` not of `konto`, `album` of no `alb`; `levd` is of `lev`, `bold` of nothing. */
function misread(ending: string, stem: string): boolean {
  return (ending === 'ne' && !/[er]$/.test(stem)) || (ending === 'n' && !/[eé]$/.test(stem)) || (ending === 'r' && /[aeiouyæøå].*[aou]$/.test(stem))
    || (/^e?t$/.test(ending) && /^bille?$/.test(stem)) || (ending === 'um' && !stem.endsWith('i')) || (ending === 'd' && !/[aeøåi][vgy]$|ei$/.test(stem));
}

/** Comparatives are not of the nouns and verbs in `-er`: `mindre` is not `minder`. */
function plain(stem: string): string {
  if (comparatives.test(stem)) return stem;
  return stem
    .replace(/(?<=.{4})é$/, 'e')
    .replace(/(?<=...|[^aeiouyæøå].)e$/, '')
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/(?<=..|^[aeuæ])([^aeiouyæøåöä])\1?el$/, '$1l')
    .replace(/([^aeiouyæøåöä])\1er$|(?<=..)([bgkpst]|(?<=^al|skul|cylin)d)er$/, '$1$2r');
}

const comparatives = /^(?:andre|bedre|indre|mindre|nedre|ydre|øvre)$/;
const shortNouns: ReadonlySet<string> = new Set(['år', 'bo', 'by', 'ed', 'is', 'sø', 'øl', 'øy', 'ås', 'æg']);

/** Words, and no genitives or passives: `plads`, `licens`, `konkurs`, `proces`. */
const endsInS = /(?:plad|kred|kret|spid|klod|god|licen|lisen|kven|tenden|essen|isten|poten|iver|rever|kur|pul|hal|pel|[^pr]ek|ok|fak|fik|korp|lap|ellip|chip|tip|(?:inst|subst|av|gl|kr|dist|bal)an|proce|succe|kongre|progre|adre|ekspre|eksce)s$/;
const surelyAnEnding = /^(?:ern|erne|ene|ens|ets|ers|ede|edes|es|[^aeiouyæøå]s)$/;
