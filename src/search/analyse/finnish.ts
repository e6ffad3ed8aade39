import { compoundHeads } from './compound-heads.ts';
import type { CompoundRules } from './compound-heads.ts';
import { foldForms } from './fold.ts';
import { irregularForms } from './irregular.ts';
import { stemmedAnalyser } from './stemmed.ts';

const words = stemmedAnalyser({ lang: 'fi', stem: stemsOf, accentsCount: true });

/**
 * Roots without endings and without the change of consonants that endings bring: `pankki`, `pankin` and `pankeissa` → `pank`,
 * `hinta` and `hinnan` → `hint`, `tapa` and `tavan` → `tap`, `lukea` and `luen` → `luk`, `vuosi` and `vuoden` → `vuot`. The Snowball stemmer for Finnish keeps the consonants as they are.
 */
export const finnish = {
  ...words,
  heads: (word: string, isWord: (folded: string) => boolean): readonly string[] => headsOf(foldForms(word), isWord).flatMap(words.stems),
};

/** Behind what a Finnish word may end with: not `sijoitt|ajat` or `tuot|teen`; nor the ending `-uus`: `mahdollis|uuden`. */
function headsOf(word: string, isWord: (folded: string) => boolean): readonly string[] {
  return compoundHeads(word, isWord, compounds).filter((head) => /(?:[aeiouyäö][lnrs]?|[uyä]t)$/.test(word.slice(0, -head.length)) && !/^(?:uu|yy)[dkst]/.test(head));
}

const compounds: CompoundRules = { joints: /n$/, seam: /(?:minen|uden|yden)$/, prefixes: new Set() };

function stemsOf(word: string): readonly string[] {
  const verb = irregular.get(word);
  if (verb) return verb;
  const base = participleOf(word.replace(/(?<=.{4})(?:kin|kaan|kään|han|hän)$/, '').replace(/(?<=.{4})(?:nsa|nsä|mme|nne)$/, ''));
  const endings = [...new Set(base.endsWith('nen') ? ['nen', 'n'] : ['', ...caseEndings.filter((ending) => base.endsWith(ending))])];
  const roots = endings.map((ending) => rootOf(ending === 'nen' ? `${base.slice(0, -3)}s` : base.slice(0, base.length - ending.length)));
  const weak = /[lr][aeiouyäö](?:n|t|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)$/.test(base) ? roots.filter((root) => /[lr]$/.test(root)).map((root) => `${root}k`) : [];
  const hiatus = lostK.exec(base)?.slice(1).map((open) => `${open}k`) ?? [];
  const soft = /[nlr]si(?:v[aä]t)?$/.test(base) ? /[aeiouyäönlr]s$/ : /[aeiouyäö]s$/;
  const hard = roots.filter((root) => soft.test(root)).map((root) => `${root.slice(0, -1)}t`);
  return [...new Set([...roots, ...weak, ...hiatus, ...hard])].filter((root) => root.length > 2 || /^[aeiouyäö][^aeiouyäö]$/.test(root) || root === rootOf(base));
}

/** `k` that is gone between two vowels: `luen`, `jaon`, `teot`, `iän` → `luk`, `jak`, `tek`, `ik`; not in diphthongs: `suon`, `tien`. */
const lostK = /^([^aeiouyäö]?(?:[aouyäö](?=e)|[aeä](?=[oö])|(?:[eiouyö]|uo|ei)(?=[aä])))[eaäoö](?:n|t|mme|tte|ttu|tty|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)$/;

/** `valinnut` → `valitt`, `julkaistu` → `julkaist`, as the other forms of such verbs go on. */
function participleOf(word: string): string {
  return word.replace(/(?<=..i)nn(?:[uy]t|eet)$/, 'tt').replace(/(?<=.{3}[lns]t)[uy]$/, '');
}

/**
 * Without its last vowels; double and soft consonants as their plain and hard ones; `-us`, `-ukse-` and `-as`, `-aa-` alike.
 * `luvu` → `luk`, not `lup`; `kallis` and `kallii` → `kalt`.
 */
function rootOf(form: string): string {
  const consonantal = form
    .replace(/(?<=([uy]))v(?=\1i?$)/, 'k')
    .replace(/(?<=.{2})[aeiouyäöj]+$/, '')
    .replace(/(?<=.{2})ks$/, 's')
    .replace(/(?<=.{4})[aä]s$|(?<=kall|kaun|valm|rait|tiiv|^alt)is$/, '');
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

/**
 * Where the end of the stem changes and hardens what is before it: `avaim` → `avain`, `työttöm` → `työtön`, `tyttär` → `tytär`,
 * `valits` → `valit`, `neuvottel`, `neuvotell` and `neuvotelt` → `neuvotel`, `kuunnell` → `kuuntel`.
 */
function softEnd(root: string): string {
  return root
    .replace(/(?<=.{3})im$/, 'in')
    .replace(/(?<=tt)([oö])m$/, '$1n')
    .replace(/(?<=..i)ts$/, 't')
    .replace(/(?<=[aeiouyäö][^aeiouyäö]+)el[lt]$/, 'el')
    .replace(/(?<=..)([kpt])\1(?=(?:in|el)$)|(?<=.)(t)t(?=(?:[oö]n|[aä]r)$)/, '$1$2')
    .replace(/(?<=..)nn(?=el$)/, 'nt')
    .replace(/(?<=..)d(?=el$)/, 't');
}

const caseEndings = [
  'iden', 'itten', 'jen', 'ien', 'ten', 'seen', 'siin', 'ihin', 'aan', 'ään', 'een', 'iin', 'oon', 'uun', 'yyn', 'öön', 'n', 't',
  'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'ksi', 'na', 'nä', 'tta', 'ttä', 'ta', 'tä',
  'vat', 'vät', 'mme', 'tte', 'nut', 'nyt', 'neet', 'sut', 'syt', 'seet', 'lut', 'lyt', 'leet', 'inut', 'inyt', 'osi', 'ettu', 'etty', 'ttu', 'tty', 'taan', 'tään', 'etaan', 'etään', 'tiin', 'isi', 'isivat',
  'nnut', 'nnyt', 'nneet', 'enee', 'enevat', 'enevät', 'eni', 'enivat', 'enivät', 'ennut', 'ennyt', 'enneet',
  'minen', 'misen', 'mista', 'mistä', 'empi', 'empaa', 'emman', 'emmat', 'mpi', 'mman', 'mmat', 'in', 'immat',
];

/** Words of one syllable and few that change more; forms of a regular word behind its root: `pidempi` → `pitk`. Written for this project. */
const irregular = irregularForms(`
olla on ovat oli olivat ollut olisi ole
myydä myy myyvät myi myivät myyty myydään myynyt myyneet myytiin möi myisi
saada saa saavat sai saivat saatu saadaan saanut saisi
jäädä jää jäävät jäi jäivät jäänyt jäädään
tuoda tuo tuovat toi toivat tuotu tuodaan tuonut
viedä vie vievät vei veivät viety viedään vienyt
käydä käy käyvät kävi kävivät käyty käydään käynyt
voida voi voivat voitu voidaan voinut voisi voisivat
tulla tulee tulevat tuli tulivat tullut tultu tullaan tulisi
mennä menee menevät meni menivät mennyt menty mennään
tehdä tekee tekevät teki tekivät tehnyt tehty tehdään teen tekisi
nähdä näkee näkevät näki näkivät nähnyt nähty nähdään
panna panee panevat pani pantu pannaan
maa maan maat maata maassa maasta maalla maahan maita maiden maissa
työ työn työt työtä työssä työstä työhön töitä töiden töissä
tie tien tiet tietä tiellä teitä teiden
mies miehen miehet miestä miesten miehiä miehille
lapsi lapsen lapset lasta lasten lapsia lapsille
aik aika ajan aikaa ajat aikoja aikojen ajaksi ajasta ajassa ajalla aikana ajoissa
lak lain lait laissa laista lailla laeissa laeista laeilla
poik pojan pojat pojalla pojalta pojalle pojilla pojille
sydän sydämen sydämet sydäntä sydämessä sydämestä
lämmin lämpimän lämpimät lämmintä
pitk pidempi pitempi pidemmän pidemmät pidempää pidempien pidempiä pidemmäksi pisin pisimmän pisimmät pisintä
hyvä hyvän hyvät hyvää hyvien hyviä parempi parempaa paremman paras parhaan parhaat
`);
