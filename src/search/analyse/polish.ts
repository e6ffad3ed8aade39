import { irregularOf } from './irregular.ts';
import { polishVerbs, polishWords } from './polish-irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

/**
 * Roots without the endings of noun, adjective and verb. No package has a stemmer for Polish that a page could load. All forms
 * of a word lose the same: the ending, the vowel that comes and goes (`rynek`, `rynku`) and the softening (`klienci`).
 */
export const polish = stemmedAnalyser({ lang: 'pl', stem: stemsOf, accentsCount: true });

function stemsOf(written: string): readonly string[] {
  const word = written.replace(/^naj(?=.{3,}sz(?:[yae]|ych|ego|ej|ymi?|emu)$)/, '').replace(/(?<=[ćńśź])mi$/, '');
  const [, verb] = ofComparative.exec(word) ?? [];
  if (verb !== undefined) return [verb];
  const irregular = [...new Set([word, adjectiveOf(word), pastOf(word)])].flatMap((form) => [...(polishWords.get(form) ?? []), ...irregularOf(form, polishVerbs, prefix)]);
  const softened = softening.flatMap(([soft, hard]) => (soft.test(word) ? [word.replace(soft, hard)] : []));
  return [...new Set([...[...irregular, word, ...softened].map(stemOf), ...keysOf(word), ...(/(?:c|dz)i$/.test(word) ? [stemOf(word.slice(0, -1))] : [])])];
}

/** Verbs of comparatives are no comparatives: `zmniejszy`, `zwiększyć`. */
const ofComparative = /^((?:z|po|u|pod|prze|wy|roz|s)(?:mniejsz|większ|lepsz|gorsz|wyższ|niższ|krótsz))(?:y.*|[ąęa].*|eni.*|on.*)$/;

/** `jęli`, `jął` → `jęła`; `chcieli`, `chciały` → `chciała`. */
function pastOf(word: string): string {
  return word.replace(/(?:ł(?:[oy]|[ea]m|[ea]ś|[aoy]?by)?|li(?:by|śmy)?)$/, 'ła').replace(/eła$/, 'ała').replace(/ąła$/, 'ęła');
}

/**
 * What is stem where it looks like an ending: `udziału`, `udziale` → `udział`; `system`, `systemy` → `system`; `ekran`, `ekranie` → `ekran`; `chwili` → `chwil`;
 * `zwierzę`, `zwierzęcia` → `zwierzęt`; `odkryć`, `odkryje` → `odkryj`; `kwitł`, `kwitnie` → `kwitn`.
 */
function keysOf(word: string): readonly string[] {
  const found = stemLike.flatMap((form) => form.exec(word)?.slice(1, 2) ?? []);
  const [, before = '', short] = shortVerb.exec(word) ?? [];
  const [, young] = /^(.{2,})(?:ęci(?:a|u|em)|ęt(?:a|om|ami|ach)|ąt)$/.exec(word) ?? youngOnes.exec(word) ?? [];
  const [, fading] = /^(.*(?:kwit|marz|chud|blad|wyk|nik|gas|cich|milk|pęk|pad|mok|więd|styg|ślep|bieg|leg|chrzyp))(?:n(?:ąć|ie|ą|iesz|ę|ął|ęł[aoy]|ęli)|ł[aoy]?|li)$/.exec(word) ?? [];
  const [, steep] = /^(.{2,}a)le$/.exec(word) ?? [];
  return [
    ...found.map((stem) => stem.replace(/e$/, '')), ...(steep === undefined ? [] : [`${steep}ł`]), ...(young === undefined ? [] : [`${young}ęt`]),
    ...(short !== undefined && (before === '' || prefix.test(before)) ? [`${before}${short}j`] : []), ...(fading === undefined ? [] : [`${fading}n`]),
  ];
}

const stemLike = [
  /^(.{2,}ał)(?:u|owi|em|y|ów|om|ami|ach)?$/,
  /^(.{2,}(?:an|on))(?:ie|ia|ii|ię|ią|[uaąęoy]|owi|em|ów|om|ami|ach|in(?:a|owi|em|ie)?)?$/,
  /^(.{2,}[^i]em)(?:ie|[uaąęy]|owi|em|ów|om|ami|ach)?$/,
  /^(.{2,}aj)(?:e|u|owi|em|ów|om|ami|ach)?$/,
  /^(.{2,}[iyae]l)i$/,
  /^(.{2,}ow)i(?:e|a|u|em)$/,
];
const youngOnes = /^(.*(?:zwierz|ciel|dziewcz|kurcz|niemowl|jagni|prosi|źrebi|szczeni|koci|piskl|chłopi|bydl|dzieci|koźl|książ))ę$/;
const shortVerb = /^(.*?)(kry|my|szy|ży|bi|pi|wi|gni|czu|psu|ku|tru)(?:ć|j(?:e|ą|ę|esz|emy|ecie|ąc.*)|ł[aoy]?|ł[ae]m|li|t[yaei].{0,2}|ci(?:e|a|u|em))$/;

/** `złego` → `zły`, `niskich` → `niski`: what the irregular words are looked up by. */
function adjectiveOf(word: string): string {
  return word.replace(/(?<=[^i])(?:ego|emu|ej|ych|ym|ymi|ą)$/, 'y').replace(/(?:iego|iemu|iej|ich|im|imi|ią)$/, 'i');
}

/**
 * What a word may be without the change that its ending brings: `pracownicy` → `pracownik`, `spółce` → `spółka`, `drodze` → `droga`,
 * `dyrektorzy` → `dyrektor`, `stracie` → `strata`, `mieście` → `miasto`, `noszą` → `nosi`, `zadań` → `zadanie`, `droższy` → `drogi`, `tańszy` → `tani`,
 * `ekonomiści` → `ekonomista`, `kandydaci` → `kandydat`, `księgowi` → `księgowy`, `szkole` → `szkoła`, `przemyśle` → `przemysł`, `centrum` → `centra`, `zadaniami` → `zadanie`, `osiągnąć` → `osiągnie`, `istnieje` → `istnieć`,
 * `widzieli` → `widział`, `cieplejszy` → `ciepły`, `obsługiwać` → `obsługować` as `obsługuje`, `goszczą` → `gości`, `zgłoszony` → `zgłosi`, `pierwsi` → `pierwszy`, `Włosi` → `Włoch`.
 */
const softening: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)eli$/, 'ał'], [/(?<=..)li$/, 'ły'], [/(?<=..)l(?:ej)?sz(?=(?:[yae]|ych|ego|ej|ymi?|emu)$)/, 'ł'], [/(?<=..)[yi]wa(?=(?:ć|ł[aoy]?|li|n[yaei].{0,3})$)/, 'owa'],
  [/(?<=..[ei]ni)a$/, 'ać'], [/mion$/, 'miona'], [/(?<=...)[eo]ni$/, 'ony'], [/(?<=..)ienie$/, 'ień'], [/(?<=..)rzejsz(?=(?:[yae]|ych|ego|ej|ymi?|emu)$)/, 'r'], [/(?<=..(?:ar|ę))ci$/, 'ty'], [/(?<=sy|ia|wo)ła$/, 'łać'],
  [/(?<=..)szcz(?=(?:[ąę]|on[yaeoią].{0,2}|eni[eau].?)$)/, 'śc'], [/(?<=.)żdż(?=(?:[ąę]|on[yaeoią].{0,2}|eni[eau].?)$)/, 'źdz'], [/(?<=..[oóeua])i$/, 'j'],
  [/(?<=...)a(?:my|sz|cie)$/, 'ać'], [/(?<=...)i(?:my|sz)$/, 'ić'], [/(?<=...)y(?:my|sz)$/, 'yć'], [/(?<=...)e(?:my|sz)$/, 'e'], [/(?<=...)si$/, 'szy'], [/(?<=..)si$/, 'ch'],
  [/c(?=[ye]$)/, 'k'], [/rz(?=[ye]$)/, 'r'], [/dz(?=[ye]$)/, 'g'],
  [/(?<=..)cie$/, 'ta'], [/(?<=..)dzie$/, 'da'], [/(?<=..)ście$/, 'sta'], [/(?<=.)ieście$/, 'iasto'], [/(?<=.)iecie$/, 'iat'], [/(?<=.)iedzie$/, 'iad'], [/(?<=.)iesie$/, 'ias'],
  [/(?<=..)sz(?=(?:[ąę]|on[yaeoią].{0,2}|eni[eau].?)$)/, 's'], [/(?<=..)ż(?=(?:[ąę]|on[yaeoią].{0,2}|eni[eau].?)$)/, 'z'], [/(?<=..)dzi$/, 'dzą'], [/(?<=..[ae])ń$/, 'nie'], [/(?<=...an)ii$/, 'ia'],
  [/(?<=..)ższ(?=(?:y|a|e|ych|ego|ej|ym|ymi|emu)$)/, 'g'], [/(?<=...)sz(?=(?:y|a|e|ych|ego|ej|ym|ymi|emu)$)/, ''], [/(?<=...)sc$/, 'st'], [/(?<=...)ow$/, ''],
  [/(?<=...[iy])(?<!rzy|czy)ści$/, 'sta'], [/(?<=...a)ci$/, 't'], [/(?<=...)owi$/, 'owy'], [/(?<=...)(?<!ś)le$/, 'ła'], [/(?<=..)śle$/, 'sła'], [/(?<=..)śmie$/, 'smo'], [/(?<=..)śnie$/, 'sna'], [/(?<=..)źni$/, 'zna'],
  [/(?<=...)um$/, 'a'], [/(?<=..[ae]ni)(?:ami|ach|om)$/, 'e'], [/(?<=..n)(?:ąć|ął|ęł[aoy]|ęli|ięt(?:[yae]|ych|ego|ej|ym|ymi)|ięci(?:[eau]|em|om|ach|ami))$/, 'ie'], [/(?<=...)iej(?:[eąę]|emy|esz)$/, 'ieć'],
];

function stemOf(word: string): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= (end.length > 1 ? 3 : 2));
  const root = ending === undefined ? word : word.slice(0, -ending.length);
  return hardened(root.replace(/(?<=.{2}[^i])i$/, ''), ending ?? '')
    .replace(/(?<=.[^aeiouyąęó])i?e([^aeiouyąęó])$/, '$1')
    .replace(/ń(?=c$)/, 'n')
    .replace(/(?<=..a)w$/, '')
    .replace(/ó(?=[^aeiouyąęó]+$)/, 'o')
    .replace(/ą(?=[^aeiouyąęó]+$)/, 'ę');
}

/** `klienc` before i → `klient`, `ryzyk` and `sędz` stay; a consonant that an i has made soft is written with it or with an accent. */
function hardened(root: string, ending: string): string {
  const hard = /^i[eąęauo]?(?:ch|mi|m)?$/.test(ending) ? root.replace(/(?<=n|s|ś|e|ę|ó)c$/, 't').replace(/(?<!sę)dz$/, 'd') : root;
  return hard.replace(/ć$/, 't').replace(/dź$/, 'd').replace(/ś$/, 's').replace(/ź$/, 'z').replace(/ń$/, 'n');
}

/** Longest first. */
const endings = [
  'owaliśmy', 'iejszymi', 'iejszych', 'owałaby', 'owałby', 'owałem', 'owałam', 'iejszego', 'iejszej', 'owanych', 'owanym', 'owanego', 'owanej', 'owania', 'owaniu', 'owaniem', 'owaną',
  'ejszych', 'ejszego', 'owanie', 'owałem', 'owała', 'owało', 'owały', 'owali', 'owany', 'owana', 'owane', 'owani', 'ejszy', 'ejsza', 'ejsze', 'iejszy', 'iejsza', 'iejsze',
  'ować', 'ował', 'ujemy', 'ujecie', 'ujący', 'ująca', 'ujące', 'ującą', 'ującego', 'ującej', 'ujących', 'ującym', 'ującymi', 'ującemu', 'ując',
  'aniem', 'eniem', 'iliśmy', 'aliśmy', 'ajemy', 'owie', 'iami', 'uje', 'ują', 'uję', 'ujesz', 'ami', 'ach', 'iach', 'ego', 'emu', 'iego', 'iemu',
  'ymi', 'imi', 'ych', 'ich', 'owi', 'iem', 'ają', 'ała', 'ało', 'ały', 'ali', 'iła', 'iło', 'iły', 'ili', 'yła', 'yło', 'yły', 'yli',
  'iej', 'ania', 'aniu', 'anie', 'enia', 'eniu', 'enie', 'any', 'ana', 'ane', 'anych', 'anego', 'anej', 'anym', 'anymi', 'onych', 'onego', 'onej', 'onym', 'onymi', 'ony', 'ona', 'one',
  'ów', 'om', 'iom', 'em', 'ej', 'ym', 'im', 'ać', 'ić', 'yć', 'eć', 'ał', 'ił', 'ył', 'ąc', 'aje', 'aję', 'ajesz', 'awać', 'awał',
  'awała', 'awało', 'awały', 'awali', 'awany', 'awana', 'awane', 'awanie', 'awania', 'ia', 'ie', 'io', 'iu', 'ię', 'ią', 'a', 'ą', 'e', 'ę', 'i', 'o', 'u', 'y',
].toSorted((a, b) => b.length - a.length);

const prefix = /^(?:do|na|nad|o|ob|od|po|pod|prze|przy|roz|s|u|w|wy|z|za|ode|pode|roze|ze|we|obe|wz|wes|ws|zd|zdo|sprze|wyna|rozpo|zapo|wypo|odpo|upo|powy|spo|współ)$/;
