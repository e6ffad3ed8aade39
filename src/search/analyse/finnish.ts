import type { Analyser } from './analyser.ts';
import { finnishIrregular, shortWordsOf } from './finnish-irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

/**
 * Roots without endings and without the change of consonants that endings bring: `pankki`, `pankin` and `pankeissa` → `pank`,
 * `hinta` and `hinnan` → `hint`, `tapa` and `tavan` → `tap`, `lukea` and `luen` → `luk`, `vuosi` and `vuoden` → `vuot`. The Snowball stemmer for Finnish keeps the consonants as they are.
 */
export const finnish: Analyser = { ...stemmedAnalyser({ lang: 'fi', stem: stemsOf, accentsCount: true }), hasHeads: true };

function stemsOf(word: string): readonly string[] {
  const known = finnishIrregular.get(word) ?? shortWordsOf(word);
  if (known) return known;
  const base = participleOf(word.replace(/(?<=.{4})(?:kin|kaan|kään|han|hän)$/, '').replace(/(?<=.{4})(?:nsa|nsä|mme|nne)$/, ''));
  const endings = [...new Set(base.endsWith('nen') ? ['nen', 'n'] : ['', ...caseEndings.filter((ending) => base.endsWith(ending))])];
  const roots = endings.map((ending) => rootOf(ending === 'nen' ? `${base.slice(0, -3)}s` : base.slice(0, base.length - ending.length)));
  const weak = weakK.test(base) ? roots.map((root) => `${root}k`).filter((root) => strongK.test(root)) : [];
  const hiatus = lostK.exec(base)?.slice(1).flatMap((open) => (open === undefined ? [] : [`${open}k`])) ?? [];
  const soft = /[nlr]si(?:[aä]|en|in|v[aä]t|n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)?$/.test(base) ? /[aeiouyäönlr]s$/ : /[aeiouyäö]s$/;
  const hard = roots.filter((root) => soft.test(root)).map((root) => `${root.slice(0, -1)}t`);
  const verb = base.replace(verbEnd, '');
  const compared = roots.flatMap((root) => /^(.{3,})[aeiouyäö]mp$/.exec(root)?.slice(1) ?? []);
  const longer = [...(verb === base ? [] : [verb]), ...compared].map(rootOf);
  return [...new Set([...roots, ...weak, ...hiatus, ...hard, ...longer])].filter((root) => root.length > 2 || /^[aeiouyäö][^aeiouyäö]$/.test(root) || root === rootOf(base));
}

/** `k` that is gone between two vowels, or is a `j`: `luen`, `jaon`, `haun`, `tauon`, `iän`, `kyljen` → `luk`, `jak`, `hak`, `tauk`, `ik`, `kylk`; not in diphthongs: `suon`, `tien`. */
const lostK = new RegExp(
  '(?:^([^aeiouyäö]?(?:[aouyäö](?=e)|[aeä](?=[oöu])|(?:[eiouyö]|uo|ei|eu)(?=[aä])|au(?=o)))[eaäoöu]|^(?!ve|ki)(.*[aeiouyäö][lrh])je)' +
  'i?(?:n|t|mme|tte|tt[uy]|t[aä]|t[aä]{2}n|tt?iin|n[uy]t|nneet|nn[uy]t|tt[aä]v[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)$',
);
/** And behind `l`, `r` and `h`: `velan`, `alettiin`, `uhat` → `velk`, `alk`, `uhk`; not `alan` and `kulut`, of `ala` and `kulu`. */
const weakK = /^(?!al[ao]|kulu).*[lrh][aeiouyäö](?:n|t|i?ss[aä]|i?st[aä]|i?ll[aä]|i?lt[aä]|i?lle|i?ksi|etaan|etään|ett[uy]|ettiin)$/;
const strongK = /(?:ve|ja|se|nä|o|ha|ku|^a|su|pa|ta|pe|po|te|yl|py|hy)lk$|(?:ko|vi|a|mä|sa|pa|tu|pu|py|ka|lo|hä|hu|mu|to|ha)rk$|(?:u|na|vi|la|tu)hk$/;
/** `tekemällä` → `teke`, `kasvavan` → `kasva`, `halusivat` → `halu`. */
const verbEnd = /(?<=.{3}[aeiouyäö])m(?:aan|ään|[aä](?:ss|st|ll|tt)[aä])$|(?<=..[aeiouyäö])v(?:[aä]n?|i[aä]|ien)$|(?<=..[^aeiouyäö][oöuye])si(?:v[aä]t|n)?$/;

/** `valinnut` → `valitt`, `julkaistu` → `julkaist`, as the other forms of such verbs go on; `kolmannen` → `kolmant`, as `kolmas`; `virkamies` → `virkamieh`; `raa'an` → `raakan`; `tiennyt` → `tietänyt`. */
function participleOf(word: string): string {
  return word
    .replace(/(?<=[aeiouyäö])['’](?=[aeiouyäö])/, 'k')
    .replace(/(?<=.mie)(?:s$|s(?=t[eä]))/, 'h')
    .replace(/^(kolma|neljä|viide|kuude|seitsemä|kahdeksa|yhdeksä|kymmene|sada)(?:s$|(?:nne(?!s$|kse)|nte|nsi|tt[aä]).*)/, '$1nt')
    .replace(/^(tie|tai)nn(?=[uy]t$|eet$)/, '$1tän')
    .replace(/(?<=..i)nn(?:[uy]t|eet)$/, 'tt')
    .replace(/(?<=.{3}[lns]t)[uy]$/, '');
}

/**
 * Without its last vowels; double and soft consonants as their plain and hard ones; `-us`, `-ukse-` and `-as`, `-aa-` alike.
 * `luvu` → `luk`, not `lup`; `kallis` and `kallii` → `kalt`.
 */
function rootOf(form: string): string {
  const consonantal = withoutVowels(form.replace(/(?<=([uy]))v(?=\1i?$)/, 'k'))
    .replace(/(?<=.{2})ks$/, 's')
    .replace(/(?<=.[^aeiouyäö])[aä]s$|(?<=kall|kaun|valm|rait|tiiv|^alt|ruum|kaur|tyyr|aul)is$/, '');
  return softEnd(consonantal)
    .replace(/([kpt])\1$/, '$1')
    .replace(/ng$/, 'nk')
    .replace(/nn$/, 'nt')
    .replace(/mm$/, 'mp')
    .replace(/ll$/, 'lt')
    .replace(/rr$/, 'rt')
    .replace(/(?<=[aeiouyäöh])d$/, 't')
    .replace(/(?<=[aeiouyäölr])v$/, 'p');
}

/** `taloja` → `tal`, `rajoja` → `raj`; but `valtio` → `valti`, `korkeita` → `korke`: words in `-io`, adjectives in `-ea` and a few that would else be others, as `valta` and `korko`. */
function withoutVowels(form: string): string {
  return kept.exec(form)?.[0] ?? form.replace(/(?<=.[^aeiouyäö])[oöeuy]j[aä]$/, '').replace(/(?<=.{2})[aeiouyäö]+$/, '');
}

const kept = new RegExp(
  '^(?:alue|kirje|kevy|asi(?=[ao])|.{2,}i(?=[oö])|(?:kork|tärk|vaik|nop|oik|selk|pim|kip|hop|valk|sok|rusk|mak|kom|kost|kuum|auk|haik|hirv|hilp|kalp|kark|kauh|kiint|kop|lemp|lev|nihk|pehm|pyör|rap|rip|rohk|röyh|sak|sil|sitk' +
  '|soik|synk|tih|up|urh|viil|vilk|ylp|häp|kap|kirp|tarm|jäyk|jäm|id|lip)e(?=[aäio]|$))(?=[aeiouyäö]*$)',
);

/**
 * Where the end of the stem changes and hardens what is before it: `avaim` → `avain`, `työttöm` → `työtön`, `tyttär` → `tytär`,
 * `valits` → `valit`, `neuvottel`, `neuvotell` and `neuvotelt` → `neuvotel`, `kuunnell` → `kuuntel`, `hymyill` → `hymyil`.
 */
function softEnd(root: string): string {
  return root
    .replace(/(?<=.{3})im$/, 'in')
    .replace(/(?<=tt)([oö])m$/, '$1n')
    .replace(/(?<=..i)ts$/, 't')
    .replace(/(?<=[aeiouyäö][^aeiouyäö]+)el[lt]$/, 'el')
    .replace(/(?<=[aeiouyäö][^aeiouyäö]+[aeouyäö])il[lt]$/, 'il')
    .replace(/(?<=..)([kpt])\1(?=(?:in|el)$)|(?<=.)(t)t(?=(?:[oö]n|[aä]r)$)/, '$1$2')
    .replace(/(?<=..)nn(?=el$)/, 'nt')
    .replace(/(?<=..)d(?=el$)/, 't');
}

const caseEndings = [
  'iden', 'itten', 'jen', 'ien', 'ten', 'seen', 'siin', 'ihin', 'n', 't',
  'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'ksi', 'na', 'nä', 'tta', 'ttä', 'ta', 'tä',
  'vat', 'vät', 'mme', 'tte', 'nut', 'nyt', 'neet', 'sut', 'syt', 'seet', 'lut', 'lyt', 'leet', 'inut', 'inyt', 'ettu', 'etty', 'ttu', 'tty', 'taan', 'tään', 'etaan', 'etään', 'tiin', 'ttiin', 'ettiin',
  'ettava', 'ettävä', 'ettavat', 'ettävät', 'ettavan', 'ettävän', 'ttava', 'ttävä',
  'ida', 'idä', 'itu', 'ity', 'idaan', 'idään', 'itiin', 'isi', 'isivat',
  'nnut', 'nnyt', 'nneet', 'enee', 'enevat', 'enevät', 'eni', 'enivat', 'enivät', 'ennut', 'ennyt', 'enneet',
  'minen', 'misen', 'mista', 'mistä', 'empi', 'empaa', 'emman', 'emmat', 'mpi', 'mman', 'mmat', 'in', 'inta', 'intä', 'immat',
];
