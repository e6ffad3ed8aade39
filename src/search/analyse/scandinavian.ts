import type { Analyser } from './analyser.ts';
import { compoundHeads } from './compound-heads.ts';
import type { CompoundRules } from './compound-heads.ts';
import { foldForms } from './fold.ts';
import { irregularOf } from './irregular.ts';
import type { Irregular } from './irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

export interface ScandinavianGrammar {
  /** Longest first matters not: every ending that the word has is tried. */
  readonly endings: readonly string[];
  readonly irregular: Irregular;
  readonly prefix: RegExp;
  /** Plurals that change their vowel, known at the end of a compound as well. */
  readonly changesVowel: RegExp;
}

/** Of a language that writes æ, ø and å, which are also typed `ae`, `oe`, `aa`, and æ as `a`. */
export function scandinavianAnalyser(lang: string, grammar: ScandinavianGrammar, compounds: CompoundRules): Analyser {
  const typed = (word: string): readonly string[] => [word.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa'), word.replace(/æ/g, 'a')];
  const words = stemmedAnalyser({ lang, stem: (word) => scandinavianStems(word, grammar), accentsCount: true, typed });
  return { ...words, heads: (word, isWord) => compoundHeads(foldForms(word), isWord, compounds).map((head) => words.stems(head)[0]) };
}

/**
 * All that a Danish or Norwegian word may be a form of, without its last e and with single consonants: `kunde`, `kunder`,
 * `kundernes` → `kund`; `butik`, `butikker` → `butik`; `nøkkel`, `nøkler` → `nøkl`; `sikker`, `sikre` → `sikr`.
 */
function scandinavianStems(word: string, grammar: ScandinavianGrammar): readonly string[] {
  const bases = [word, ...(/[^sxziu]s$/.test(word) && word.length > 4 ? [word.slice(0, -1)] : []), ...(/..igste?$/.test(word) ? [word.replace(/ste?$/, '')] : [])];
  const known = bases.flatMap((base) => [...irregularOf(base, grammar.irregular, grammar.prefix), ...inCompound(base, grammar)]);
  const stems = known.length > 0 ? [...known, word].map(plain) : bases.flatMap((base) => [base, ...grammar.endings.flatMap((ending) => without(base, ending))]).map(plain);
  const kept = stems.filter((stem) => !stems.some((shorter) => stem.startsWith(shorter) && surelyAnEnding.test(stem.slice(shorter.length))));
  return [...new Set(kept)].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

function inCompound(word: string, { irregular, changesVowel }: ScandinavianGrammar): readonly string[] {
  for (let at = 3; at <= word.length - 4; at += 1) {
    const nouns = changesVowel.test(word.slice(at)) ? irregular.get(word.slice(at)) : undefined;
    if (nouns) return nouns.map((noun) => word.slice(0, at) + noun);
  }
  return [];
}

function without(word: string, ending: string): readonly string[] {
  const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
  const least = shortNouns.has(stem) ? 2 : /^[td]/.test(ending) && !/[jy]$|[eiyæøå][lr]$/.test(stem) ? 4 : 3;
  return stem.length >= least && /[aeiouyæøåöä]/.test(stem) && !/(?<!c)h$/.test(stem) ? [stem] : [];
}

function plain(stem: string): string {
  return stem.replace(/(?<=..)e$/, '').replace(/([bdfgklmnprst])\1$/, '$1').replace(/(?<=..)([^aeiouyæøåöä])\1?el$/, '$1l').replace(/([^aeiouyæøåöä])\1er$/, '$1r');
}

const shortNouns: ReadonlySet<string> = new Set(['år', 'by', 'is', 'øl', 'øy', 'ås', 'æg']);

const surelyAnEnding = /^(?:ern|erne|ene|ens|ets|ers|ede|edes|es|[^aeiouyæøå]s)$/;
