/**
 * All that a word by the rules of Swedish may be a form of; `bases` is the word with and without a genitive s. `linje` is
 * of `linj` as well, so of `linjer` that is enough.
 */
export function swedishStems(bases: readonly string[]): readonly string[] {
  const found = bases.flatMap((base) => [base, ...endings.flatMap(([ending, ...singulars]) => without(base, ending, singulars)), ...adjectivesOf(base)]);
  const all = [...new Set(found.flatMap(wholeForms))].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const kept = all.filter((form) => endsInS.test(form) || !all.some((shorter) => form.startsWith(shorter) && surelyAnEnding.test(form.slice(shorter.length))));
  const stems = kept.filter((form) => bases.includes(form) || !(/e$/.test(form) && kept.includes(form.slice(0, -1))));
  const [word = ''] = bases;
  return stems.length < 3 || inflected.test(word) || !stems.includes(word) ? stems : [...new Set([...stems.slice(0, 1), word, ...stems])];
}

function without(word: string, ending: string, singulars: readonly string[]): readonly string[] {
  const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
  const isLongEnough = stem.length > 2 || (/^(?:e[nt]|n|r|na|rna|ar|arna|er|erna)$/.test(ending) && shortNouns.has(stem)) || (/^[lnrt]t$/.test(ending) && stem.length === 2);
  if (!isLongEnough || !/[aeiouyåäö]/.test(stem) || /(?<!c)h$/.test(stem)) return [];
  const closing = /^[ae]$/.test(ending) ? /[aeiouyåäöélnrsvkmgdbtpfjx]$/ : /[aeiouyåäöélnrsvkmgdbpjx]$/;
  if (participle.test(ending) && !/(?:[mvgj]|ll|ör|yr|äl)$/.test(stem)) return [];
  if (ending === 'ta' && !/(?:[nrslc]k|pp|[aeiouyåäö]p)$/.test(stem)) return [];
  return singulars.map((singular) => stem + singular).filter((form) => (form.length > 2 || shortNouns.has(form)) && (ending.length > 1 || closing.test(form) || participle.test(ending)));
}

/** `snabbare` → `snabb`, `dummast` → `dum`, `enklast` → `enkel`, `moget` → `mogen`; of other words `-are` is one who does: `köpare`. */
function adjectivesOf(word: string): readonly string[] {
  const neuter = word.replace(/et$/, 'en').replace(/na$/, 'en');
  if (adjectives.has(neuter) || /(?:bund|skriv|giv|tag|drag|vunn|funn|slut|brut|vux|skur|bur)en$/.test(neuter)) return [neuter];
  const [, stem = '', degree = ''] = /^(.{2,}?)(are|aste?)$/.exec(word) ?? [];
  const full = /[^aeiouyåäö][lnr]$/.test(stem) ? `${stem.slice(0, -1)}e${stem.slice(-1)}` : stem.replace(/([mn])\1$/, '$1');
  const known = [stem, full].filter((form) => adjectives.has(form) || /(?:ig|sk|full|sam|bar|vis|ktiv|[iu]ell|onell)$/.test(form));
  return known.length > 0 || degree === 'are' || stem.length < 3 ? [...new Set(known)] : [stem];
}

/** `nyckl` → `nyckel`, `fönstr` → `fönster`, `programm` → `program`, `somr` → `sommar`. */
function wholeForms(stem: string): readonly string[] {
  const vowel = /[bcdfgkpmtvx][lnr]$|[^aeiouyåäös]sl$/.test(stem) ? [`${stem.slice(0, -1)}e${stem.slice(-1)}`] : [];
  const doubled = /mr$/.test(stem) ? [`${stem.slice(0, -1)}mer`, `${stem.slice(0, -1)}mar`] : [];
  const own = impossible.test(stem) ? [] : [/(mm|nn)$/.test(stem) ? stem.slice(0, -1) : stem];
  return [...own, ...vowel, ...doubled];
}

/** No word ends so; `artikl` is always `artikel`, and `kundern` nothing. */
const impossible = /[bcdfgkpmtvx][lr]$|[^aeiouyåäös]sl$|[kt]n$|..[aeo]rn$/;

/** An ending and what may stand in its place in the word as dictionaries have it. */
const endings: readonly (readonly [string, ...string[]])[] = [
  ['orna', 'a', ''], ['or', 'a', ''], ['rna', ''], ['arna', '', 'e', 'are'], ['ar', '', 'e'], ['erna', '', 'e'], ['er', '', 'e'],
  ['iet', 'ium'], ['ier', 'ium'], ['ierna', 'ium'], ['eet', 'eum'], ['eer', 'eum'], ['eerna', 'eum'],
  ['ingar', 'an'], ['ingarna', 'an'], ['ningar', 'an'], ['ningarna', 'an'],
  ['en', ''], ['et', ''], ['n', ''], ['t', ''], ['na', ''], ['ena', ''], ['iset', 'is'], ['a', ''], ['e', ''],
  ['ade', ''], ['at', ''], ['ad', ''], ['ades', ''], ['as', ''], ['ats', ''], ['dde', ''], ['de', ''], ['te', ''],
  ['tt', '', 'd', 't'], ['lt', 'ld'], ['nt', 'nd'], ['rt', 'rd'], ['jt', 'jd'], ['mt', 'md'], ['vt', 'vd'], ['d', ''], ['da', ''], ['ta', ''], ['ande', ''], ['ende', ''], ['r', ''],
];

/** Of verbs alone: `dömd`, `höjda`, not `skuld`. */
const participle = /^da?$/;
/** Of other words, they themselves come second: of a rare one an article is found by two. */
const inflected = /(?:[aeo]rna|ade?s?|e[nt]|[aeo]r|na)$/;
/** What no word ends in by itself after a whole word. */
const surelyAnEnding = /^(orna|arna|erna|ades?|ats|ande|ende|[^aeiouyåäö]s)$/;
/** `balans`, `kurs`, `licens` may be words without a genitive. */
const endsInS = /[aeiouyåäö][nr]s$/;
const shortNouns: ReadonlySet<string> = new Set(['bi', 'bo', 'fe', 'ko', 'lo', 'te', 'tå', 'år', 'ås', 'by', 'is', 'öl', 'ål', 'ed', 'ek', 'ax', 'ok', 'ur', 'ro', 'sy']);
const adjectives: ReadonlySet<string> = new Set(
  `absurd akut allmän angelägen arg avlägsen bekväm belägen belåten benägen berömd besviken bitter blek blind blå brant bred brun brutal bråd central civil defensiv digital diskret djup dold dominant drucken dum dunkel dyr
  dyster döv elegant enkel erfaren erkänd exakt exklusiv fager fast fet fin flagrant flat flexibel flink formell frekvent from fräck fräsch ful full förlegen förmögen generell generös glad gles global grov grund grym grå
  grön gul hel hes het human hård ilsken intelligent intensiv intressant inåtvänd jämn kal kall klar klen klok knapp komplett komplex konkret konsekvent korrekt kort kristen kry kvick käck känd lam lat ledsen len liberal
  ljus lokal lugn lyckad lätt lättläst lös mager magnifik matt maximal medveten mild mjuk mjäll modern mogen mulen målmedveten mör mörk naiv negativ nervös neutral nobel normal nyfiken nykter nätt nöjd omodern omtyckt
  optimal osäker otrygg ovan passiv perfekt permanent platt populär positiv potent precis progressiv radikal rak rapp relevant ren rik rund rutten rädd rå röd salt sann seg sen seriös servil signifikant simpel sjuk skarp
  skev skild skör slank slapp sliten slug slät smal smart snabb snar sned snäll snäv snål social solid sorgsen spröd spänd stabil stark stel stolt strikt sträng stum styv sur svag sval svullen svår säker söt tam tapper
  tjock tom torr total transparent trist trogen trygg trång trött tuff tunn tyst tät underlägsen utbredd vacker vaken varm vass vek vid vild vit vuxen välkommen välkänd våt yr ädel älskad åtråvärd öde ödmjuk öm önskvärd
  öppen överlägsen`.split(/\s+/),
);
