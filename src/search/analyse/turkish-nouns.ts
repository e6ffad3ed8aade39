/**
 * What a word is without plural, possessive and case, for each way to read its end. Endings follow the vowels of the word
 * (`-lar` after a, `-ler` after e); an ending that does not is none.
 */
export function turkishNouns(word: string): ReadonlySet<string> {
  let forms: ReadonlySet<string> = new Set([word]);
  for (const endings of layers) forms = new Set([...forms, ...[...forms].flatMap((form) => without(form, endings))]);
  const isOther = otherWords.test(word);
  return new Set([...forms].flatMap((form) => (form === word ? [form] : isOther && shortNouns.has(form) ? [] : nominativesOf(form))));
}

function without(form: string, endings: readonly RegExp[]): readonly string[] {
  return endings.flatMap((ending) => {
    const match = ending.exec(form);
    const rest = match && form.slice(0, match.index);
    return rest && isLongEnough(rest) && agree(rest, match[0]) ? [rest] : [];
  });
}

/** From the outside in. `(?<=…)` says what stands before: some endings take a consonant after a vowel. */
const layers: readonly (readonly RegExp[])[] = [
  [/[dt][ıiuü]r$/],
  [/(?<=[dt][ae]|[ıiuü]n)ki(?:l[ae]r)?$/],
  [
    /(?<=[ıiuü])nd[ae]n$/, /[dt][ae]n$/, /(?<=[ıiuü])nd[ae]$/, /[dt][ae]$/, /(?<=[aeıioöuü])n[ıiuü]n$/, /(?<=[^aeıioöuü])[ıiuü]n$/,
    /(?<=[aeıioöuü])yl[ae]$/, /(?<=[^aeıioöuü])l[ae]$/, /(?<=[aeıioöuü])y[ıiuü]$/, /(?<=[ıiuü])n[ıiuü]$/, /(?<=[aeıioöuü])y[ae]$/,
    /(?<=[ıiuü])n[ae]$/, /(?<=[^aeıioöuü])[ıiuü]$/, /(?<=[^aeıioöuü])[ae]$/, /(?<=l[ae]r|[ae])c[ae]$/,
  ],
  [
    /(?<=[aeıioöuü])s[ıiuü]$/, /(?<=[^aeıioöuü])[ıiuü]$/, /[ıiuü]?m[ıiuü]z$/, /(?<=[aeıioöuü])n[ıiuü]z$/, /(?<=[^aeıioöuü])[ıiuü]n[ıiuü]z$/,
    /(?<=[^aeıioöuü])[ıiuü]m$/, /(?<=[aeıioöuü])m$/, /(?<=[^aeıioöuü])[ıiuü]n$/,
  ],
  [/l[ae]r$/],
];

/** `kitab` → `kitap`, `ağac` → `ağaç`, `kaynağ` → `kaynak`, `reng` → `renk`, `şehr` → `şehir`, `fesh` → `fesih`, `kayd` → `kayıt`, `hakk` → `hak`, `kataloğ` → `katalog`: as the word stands alone. */
function nominativesOf(stem: string): readonly string[] {
  if (shortNouns.has(stem)) return [stem];
  const hard = stem.replace(/(?<=[aeıioöuü].*[lg]o)ğ$/, 'g').replace(/b$/, 'p').replace(/c$/, 'ç').replace(/(?<=[aeıioöurün]|^cil)d$/, 't').replace(/ğ$/, 'k').replace(/ng$/, 'nk').replace(/(?<=[aeıioöuü](?<!..[lg]o))g$/, 'k');
  const isContracted = /^[^aeıioöuü]*[aeıioöuü][^aeıioöuü]*(?:[fğhklmnrstvyz][lmnrtzsf]|[fğhkstvyz][bcd]|dr|b[rz]|c[mrvz]|ps|[ckst]h|[tz]k|kş|şf)$/.test(stem) && !/(?:rt|rs|(?<!^ka)st|nt|lt|ns|ks|(.)\1)$/.test(stem);
  const full = isContracted ? vowelsAfter(stem).map((vowel) => `${stem.slice(0, -1)}${vowel}${hardened[stem.slice(-1)] ?? stem.slice(-1)}`) : [];
  const once = /^(?:mah|.{0,2})[aeıioöuü]([^aeıioöuü])\1$/.test(stem) ? stem.slice(0, -1) : undefined;
  const single = once === undefined ? [] : [...new Set([once.replace(/b$/, 'p').replace(/d$/, 't'), once])];
  const plain = stem.endsWith('c') && !/ç|ş|ğ|ı|ö|ü/.test(stem) ? [stem] : [];
  return [hard, ...(/[dg]$|b$/.test(stem) ? [stem] : []), ...full, ...single, ...plain, ...(stem.endsWith('suy') ? [stem.slice(0, -1)] : [])];
}

const hardened: Readonly<Record<string, string>> = { b: 'p', c: 'ç', d: 't' };

/** Borrowed words may have a bright vowel after a dark one, or a dark one after a bright one: `vakit`, `vakti`; `lütuf`, `lütfu`. */
function vowelsAfter(stem: string): readonly string[] {
  const last = /[aeıioöuü](?=[^aeıioöuü]*$)/.exec(stem)?.[0] ?? 'i';
  return [harmony[last] ?? 'i', borrowed[last] ?? []].flat();
}

const harmony: Readonly<Record<string, string>> = { a: 'ı', ı: 'ı', e: 'i', i: 'i', o: 'u', u: 'u', ö: 'ü', ü: 'ü' };

const borrowed: Readonly<Record<string, string>> = { a: 'i', u: 'ü', ü: 'u' };

function isLongEnough(stem: string): boolean {
  return (stem.length > 2 && /[aeıioöuü]/.test(stem)) || shortNouns.has(stem);
}

/** Whether an ending’s vowels are bright or dark as the last of the stem are. Typed without dots, i and u are both. */
function agree(stem: string, ending: string): boolean {
  const last = /[aeıioöuü](?=[^aeıioöuü]*$)/.exec(stem)?.[0] ?? '';
  const first = /[aeıiuü]/.exec(ending)?.[0];
  if (first === undefined || /[iu]/.test(last) || /[iu]/.test(first) || last === 'o' || brightInTheEnd.test(stem)) return true;
  return /[aıo]/.test(last) === /[aı]/.test(first);
}

/** Borrowed words with dark vowels and bright endings: `saatler`, `iptaller`, `kalbe`, `dikkate`, `iştirakler`; `nakde` of `nakit`. */
const brightInTheEnd = /(?:aa[td]|[hk]at|s[uü]rat|[lr][bp]|arf|(?<!^mah)[^k]al|..kal|kabul|usul|gul|idrak|i[sş]tirak|infilak|helak|^(?:mahall|v?ah[dy]|n?akd|aks|bahs|had[dt]?|hac[mz]|haps|kabr|kadr|katl|nakl|rahm|vakt))$/;
const shortNouns: ReadonlySet<string> = new Set(['ev', 'iş', 'is', 'el', 'öz', 'ad', 'at', 'ay', 'ek', 'iç', 'ic', 'su', 'üs', 'un', 'uç', 'aç', 'ön', 'on', 'af', 'ağ', 'ag', 'il', 'oy', 'av', 'ip', 'iz', 'eş', 'ün']);

/** Not of `oy`, `iz`, `il`, though they look so: `oyunu`, `izinler`, `ile`. */
const otherWords = /^(?:oyun|izin|ilim|adım|adim|ekim|(?:için|icin|ile|ilin|oya|ona|onu|ata|ağa|aga|ava|izle)$)/;
