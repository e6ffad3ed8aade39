import { stemmer } from '@orama/stemmers/portuguese';
import { irregularOf } from './irregular.ts';
import { portugueseGender } from './portuguese-gender.ts';
import { portugueseIrregular } from './portuguese-irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

export const portuguese = stemmedAnalyser({ lang: 'pt', stem: stemsOf, accentsCount: false });

/** The Snowball stemmer, but for verbs that change and plurals that it keeps apart: `ações`, `capitais`, `imóveis`. */
function stemsOf(word: string): readonly string[] {
  const own = portugueseGender.get(word);
  if (own && !own.isVerb) return own.words;
  const known = irregularOf(word, portugueseIrregular, prefix);
  const infinitive = infinitiveOf(word);
  const regular = infinitive ? [infinitive] : singularsOf(word).flatMap((form) => [...spellingsOf(form), ...(/..[aeo]s$/.test(form) ? [form.slice(0, -1)] : [])]);
  const isWhole = known.some((form) => isNoun.test(form));
  const stems = [...known, ...(isWhole ? [] : regular)].map((form) => (isNoun.test(form) ? form : stemmer(form)));
  return [...new Set([...(own?.words ?? []), ...stems, ...(isWhole ? [] : shortlyCut(word))])];
}

/** What `mãe` would share with `má`. */
const isNoun = /^(?:mãe|mau|[sv]ão|alto|réu)$/;

/** `sinta` → `sentir`, `agride` → `agredir`, `durmo` → `dormir`, `distribuía` → `distribuir`, `saía` → `sair`, `passeio` → `passear`, `distingo` → `distinguir`, `optou` → `optar`. */
function infinitiveOf(word: string): string | undefined {
  const raised = raisedRoots.exec(word)?.[1] ?? /^((?:a|pro|re|trans)grid|previn)(?:[oae]|[ae]m|es|amos)$/.exec(word)?.[1];
  if (raised) return `${raised.replace(/i(?=[^i]*$)/, 'e').replace(/seg$/, 'segu')}ir`;
  const lowered = /^(.*(?:durm|cubr|tuss|engul))(?:[oa]s?|am|amos)$/.exec(word)?.[1];
  if (lowered) return `${lowered.replace(/u(?=[^u]*$)/, 'o')}ir`;
  return /^(.*(?:tribu|[nxc]clu|stru|stitu|possu|diminu|flu|volu|polu|fru|intu|dilu))(?:[oaií]|[ea]m|is|[ií]mos|[ií]am?|iu|[ií]ram|[ií]ssem?|irão|irá|iriam?|[ií]d[ao]s?|indo)$/.exec(word)?.[1]?.concat('ir')
    ?? /^((?:(?:sobress|ress|s|re?c|dec|c|esv)a|.*tra)(?=[ieí]))(?:[ií]|ios?|[ei]m|iam?|[ií]mos|íam?|iu|íram|íssem?|irão|irá|iriam?|[ií]d[ao]s?|indo)$/.exec(word)?.[1]?.concat('ir')
    ?? /^(arc|err|olh|opt|arm|orn|us|ach|am)(?:[oae]s?|[ae]m|[ae]mos|avam?|ei|ou|aram|assem?|ar(?:á|ão|iam?)|ad[oa]s?|ando)$/.exec(word)?.[1]?.concat('ar')
    ?? /^(.*(?:dis|ex)ting|(?:con|per|pros)?seg)(?:uem?|[oa]|am)$/.exec(word)?.[1]?.concat('uir');
}

const raisedRoots = /^((?:des)?mint|(?:con|as|p?res)?sint|(?:con|per|pros)?sig|(?:in|tra|des)?vist|sirv|(?:re|com)pit|(?:con|p?re|trans|inter|in|di|a|de|pro)?fir|(?:su|di|in)gir|(?:ins|ad)ir|(?:ad|di)virt|reflit|(?:im|ex|re)pil)(?:[oa]s?|am|amos)$/;

/** As it is spelled before other endings: `fiquei` → `ficei`, `comecei` → `começei`, `exija` → `exiga`, `atriz` → `ator`, `bancária` → `bancário`, `passeio` → `passear`, `claramente`, `claríssimo` → `claro`. */
function spellingsOf(word: string): readonly string[] {
  const spelled = word
    .replace(/(?<=.t)riz(?:es)?$/, 'or')
    .replace(/(?<=[aeéou])us$/, 'u')
    .replace(/(?<=[áâéêíóôú][^aeiou]{1,3}i)as?$/, 'o')
    .replace(/(?<=u)í(?=d[ao]s?$)/, 'i')
    .replace(/quíssim(?=[oa]s?$)/, 'c').replace(/guíssim(?=[oa]s?$)/, 'g')
    .replace(/(?<=..)(?:amente|íssim[oa]s?)$/, 'o').replace(/(?<=[rn]te|ve|[aí]vel)mente$/, '')
    .replace(/(?<=.)(?:qu|gu|c)(?=(?:ei|e|em|es|emos)$)/, (letters) => hardLetters[letters] ?? letters);
  const soft = spelled.replace(/(?<=..)j(?=(?:o|a|am|as|amos)$)/, 'g');
  const diphthong = /(?<=..)ei(?:o|em?)$/.test(word) ? [word.replace(/i(?:o|em?)$/, 'ar')] : [];
  const masculine = /(?<=..)ãs?$/.test(word) ? [word.replace(/ãs?$/, 'ã'), word.replace(/ãs?$/, 'ão')] : [];
  return [...new Set([...masculine, ...(masculine.length > 0 ? [] : [spelled, soft]), ...diphthong])];
}

const hardLetters: Readonly<Record<string, string>> = { qu: 'c', gu: 'g', c: 'ç' };

/** Where the stemmer takes the end of the stem along: `declara` → `declar`, `avalia` → `avali`, `suspendo` → `suspend`, `verifica` → `verific`, `comitê` → `comite`. */
function shortlyCut(word: string): readonly string[] {
  if (/^.[^áéíóúâêô]+[éêáô]s?$/.test(word)) return [word.replace(/s$/, '')];
  return shortEnds.test(word) ? [word.replace(/(?<=r)iam?$|(?<=nc|negoc|inic)io$|(?:am?|em?|o|emos|ei)$/, '')] : [];
}

const shortEnds = /^[^áéíóúâêô]+(?:[aei]r(?:am?|em?|o|emos|ei)|[ei]riam?|[aei]st?em?|[aei]ndo|iam?|(?:nc|negoc|inic|[^c])io|id[oa]|ic[oa])$/;

function singularsOf(word: string): readonly string[] {
  if (/(ões|oes|ães|aes|ãos)$/.test(word)) return [word.replace(/(ões|ães|ãos)$/, 'ão').replace(/[oa]es$/, 'ao')];
  if (/[aou]is$/.test(word) && word.length > 4) return [word.replace(/is$/, 'l')];
  if (/óis$/.test(word)) return [word.replace(/óis$/, 'ol')];
  if (/^.eis$/.test(word)) return [word.slice(0, -1)];
  if (/[eé]is$/.test(word) && word.length > 4) return [word.replace(/[eé]is$/, 'el'), word.replace(/[eé]is$/, 'il')];
  return [word.replace(/ns$/, 'm').replace(/is$/, 'il')];
}

const prefix = /^(?:ab|abs|ad|ante|com|con|contra|de|des|dis|e|em|entre|es|ex|im|in|inter|intro|man|o|ob|per|pré|pre|pro|pros|re|res|sobre|su|pressu|sub|sup|sus|sor|tran|trans|contra|recon|satis|desem)$/;
