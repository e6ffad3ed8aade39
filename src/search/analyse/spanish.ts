import { stemmer } from '@orama/stemmers/spanish';
import { irregularOf } from './irregular.ts';
import { spanishGender } from './spanish-gender.ts';
import { spanishIrregular } from './spanish-irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

export const spanish = stemmedAnalyser({ lang: 'es', stem: stemsOf, accentsCount: true });

/**
 * The Snowball stemmer, but for words that change. A stressed stem may have a diphthong: `invierte` is of `invertir`, `cuenta`
 * of `contar`, but `cliente` is not of `clente`; so both are given.
 */
function stemsOf(word: string): readonly string[] {
  const own = spanishGender.get(word);
  const bare = word.replace(enclitic, '');
  const forms = [...irregularOf(bare, spanishIrregular, prefix), ...(bare === word ? [] : [word]), ...spellingsOf(bare)].flatMap((form) => [form, ...singularOf(form)]);
  const regular = own && !own.isVerb ? [] : [...forms.map((form) => stemmer(form)), ...shortlyCut(bare)].flatMap((stem) => [stem, withoutDiphthong(stem)]);
  const stems = [...(own?.words ?? []), ...regular];
  return [...new Set(stems.map((stem) => stem.replace(/[áéíóú]/g, (vowel) => plainVowels[vowel] ?? vowel)))];
}

/** As the word is spelled before other endings: `veces` → `vez`, `conozco` → `conoco`, `empecé` → `empezé`, `llegué` → `llegé`, `exija` → `exiga`, `venzo` → `venco`, `actriz` → `actor`, `claramente`, `clarísimo` → `claro`. */
function spellingsOf(word: string): readonly string[] {
  const infinitive = infinitiveOf(word);
  if (infinitive) return [infinitive];
  const spelled = word
    .replace(/(?<=..)ces$/, 'z').replace(/zc(?=[oaá])/, 'c').replace(/(?<=..t)riz$/, 'or')
    .replace(/quísim(?=[oa]s?$)/, 'c').replace(/guísim(?=[oa]s?$)/, 'g').replace(/(?<=..)amente$|(?<=..)ísim[oa]s?$/, 'o').replace(/(?<=[rn]te|ve|ble)mente$/, '').replace(/üe(?=n?$)/, 'ua');
  const soft = word.replace(/(?<=(?:v[ei]n|jer|tuer|tor|spar|zur|me))z(?=(?:o|a|as|an|amos)$)/, 'c').replace(/(?<=..)j(?=(?:o|a|as|an|amos)$)/, 'g');
  return [spelled, ...(soft === word ? [] : [soft]), ...(hardened.test(word) ? [word.replace(hardened, (letters) => hardLetters[letters] ?? letters)] : [])];
}

/** `pidiera` → `pedir`, `sintió` → `sentir`, `elijo` → `elegir`, `adquiere` → `adquirir`, `incluyera` → `incluir`, `distingo` → `distinguir`. */
function infinitiveOf(word: string): string | undefined {
  const weak = weakened.exec(word)?.[1] ?? weakenedBeforeI.exec(word)?.[1];
  if (weak) return `${weak.replace(/j$/, 'g').replace(/i(?=[^i]*$)/, 'e').replace(/seg$/, 'segu')}ir`;
  return /^(.*[^aeioug]u)y(?:[oea]|[ea]n|amos|ó|eron|era|eran|ese|esen|endo)$/.exec(word)?.[1]?.concat('ir')
    ?? /^((?:ad|in)qui)er(?:o|an?|en?|as)$/.exec(word)?.[1]?.concat('rir')
    ?? (/(?:ting|linc)(?:o|an?|amos)$/.test(word) ? word.replace(/(?<=ting)[oa].*$/, 'uir').replace(/(?<=lin)c[oa].*$/, 'quir') : undefined)
    ?? (/(?:ting|linq)uen?$/.test(word) ? word.replace(/en?$/, 'ir') : undefined);
}

const strongEnds = 'i[oó]|ieron|ier[ae]n?|iér[ae]mos|iesen?|iendo';
const weakRoots = '(?:des|im|ex|re)?pid|(?:des|co)?mid|(?:com|re)pit|concib|corri[gj]|(?:re)?eli[gj]|derrit|embist|(?:in|des|tra)?vist|gim|(?:con|per|pro|sub)?sigu?|ri[gj]|rind|sirv|(?:des)?tiñ|[crs]iñ|(?:con|re)striñ';
const weakened = new RegExp(`^(${weakRoots})(?:${strongEnds}|[oea]|[ea]n|[ea]s|amos|ó|eron|er[ae]n?|esen?|endo)$`);
const weakenedBeforeI = new RegExp(`^((?:con|a|pre|re|di)?sint|(?:des)?mint|arrepint|(?:ad|con|di|in|per|re|sub|contro)virt|(?:su|di|in)gir|(?:pre|re|con|di|in|trans|inter|pro)fir|(?:ad|z?a)?hir|hirv|requir)(?:${strongEnds}|amos)$`);

const enclitic = /(?<=.[aeiáéí]r|[áé]ndo)(?:me|te|se|nos|l[aeo]s?)$/;
const hardened = /(?<=..)(?:qu|gu|c)(?=(?:é|e|en|es|emos)$)/;
const hardLetters: Readonly<Record<string, string>> = { qu: 'c', gu: 'g', c: 'z' };

/** The stemmer takes `-amos` of `préstamos` and `-er` of `mujer` for the ends of verbs. */
function singularOf(word: string): readonly string[] {
  return /..[^aeiou]es$/.test(word) ? [word.slice(0, -2)] : /..[aeobdgkmptv]s$/.test(word) ? [word.slice(0, -1)] : [];
}

/** Where the stemmer takes the end of the stem along: `declara` → `declar`, `retrase` → `retras`, `recomiendo` → `recomiend`, `califica` → `calific`, `prefería` → `prefer`, `desvía` → `desvi`, `comité` → `comite`. */
function shortlyCut(word: string): readonly string[] {
  if (/^.[^áéíóú]+[éáú]s?$/.test(word)) return [word.replace(/s$/, '')];
  return shortEnds.test(word) ? [word.replace(/(?<=r)ían?$|[aeo]s?$|[ae]n$/, '')] : [];
}

const shortEnds = /^[^áéíóú]+(?:(?:[aei]r|[ae]s)(?:an?|en?|o)|[aei]d[oae]|(?:and|iend)o|ic(?:o|an?)|[ei]rían?)$|[^aeiou]í(?:[oae]s?|[ae]n)$/;

/** In the last syllable of the stem; `bueno` has it everywhere. */
function withoutDiphthong(stem: string): string {
  return stem.replace(/ie(?=[^aeiou]{1,3}$)/, 'e').replace(/(?<!^b)[uü]e(?=[^aeiou]{1,3}$)/, 'o');
}

/** An accent marks the stress, which moves: `interés`, `intereses`. The ñ and the ü stay. */
const plainVowels: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

const prefix = /^(?:ab|abs|ad|ante|com|con|contra|cor|de|des|di|dis|desen|e|em|en|entre|entro|equi|ex|im|in|inter|intro|man|o|ob|per|pos|pre|presu|pro|re|repro|satis|sobre|son|sos|sub|su|sus|tra|tran|trans|yuxta|a|cons|dist|at|contr|manu|se)$/;
