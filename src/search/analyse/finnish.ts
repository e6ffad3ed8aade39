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
  heads: (word: string, isWord: (folded: string) => boolean): readonly string[] => compoundHeads(foldForms(word), isWord, compounds).flatMap(words.stems),
};

const compounds: CompoundRules = { joints: /n$/, seam: /(?:minen|uden|yden)$/, prefixes: new Set() };

function stemsOf(word: string): readonly string[] {
  const verb = irregular.get(word);
  if (verb) return verb;
  const base = word.replace(/(?<=.{4})(?:kin|kaan|kään|han|hän)$/, '').replace(/(?<=.{4})(?:nsa|nsä|mme|nne)$/, '');
  const endings = [...new Set(base.endsWith('nen') ? ['nen', 'n'] : ['', ...caseEndings.filter((ending) => base.endsWith(ending))])];
  const roots = endings.map((ending) => rootOf(ending === 'nen' ? `${base.slice(0, -3)}s` : base.slice(0, base.length - ending.length)));
  const weak = /[lr][aeiouyäö](?:n|t|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)$/.test(base) ? roots.filter((root) => /[lr]$/.test(root)).map((root) => `${root}k`) : [];
  const hiatus = /^[^aeiouyäö]?[aouyäö]e(?:n|t|mme|tte|ttu|tty|ss[aä]|st[aä]|ll[aä]|lle)$/.test(base) ? [`${base.replace(/e[^e]*e?$/, '')}k`] : [];
  const hard = roots.filter((root) => /[aeiouyäö]s$/.test(root)).map((root) => `${root.slice(0, -1)}t`);
  return [...new Set([...roots, ...weak, ...hiatus, ...hard])].filter((root) => root.length > 2 || /^[aeiouyäö][^aeiouyäö]$/.test(root) || root === rootOf(base));
}

/** Without its last vowels; double and soft consonants as their plain and hard ones; `-us`, `-ukse-` and `-as`, `-aa-` alike. */
function rootOf(form: string): string {
  const consonantal = form.replace(/(?<=.{2})[aeiouyäöj]+$/, '').replace(/(?<=.{2})ks$/, 's').replace(/(?<=.{4})[aä]s$/, '');
  return consonantal
    .replace(/([kpt])\1$/, '$1')
    .replace(/ng$/, 'nk')
    .replace(/nn$/, 'nt')
    .replace(/mm$/, 'mp')
    .replace(/ll$/, 'lt')
    .replace(/rr$/, 'rt')
    .replace(/(?<=[aeiouyäöh])d$/, 't')
    .replace(/(?<=[aeiouyäölr])v$/, 'p');
}

const caseEndings = [
  'iden', 'itten', 'jen', 'ien', 'ten', 'seen', 'siin', 'ihin', 'aan', 'ään', 'een', 'iin', 'oon', 'uun', 'yyn', 'öön', 'n', 't',
  'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'ksi', 'na', 'nä', 'tta', 'ttä', 'ta', 'tä',
  'vat', 'vät', 'mme', 'tte', 'nut', 'nyt', 'neet', 'sut', 'syt', 'seet', 'lut', 'lyt', 'leet', 'inut', 'inyt', 'osi', 'ettu', 'etty', 'ttu', 'tty', 'taan', 'tään', 'etaan', 'etään', 'tiin', 'isi', 'isivat',
  'minen', 'misen', 'mista', 'mistä', 'empi', 'empaa', 'emman', 'emmat', 'mpi', 'mman', 'mmat', 'in', 'immat',
];

/** Words of one syllable and few that change more. Written for this project. */
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
aika ajan aikaa ajat aikoja aikojen ajassa ajalla aikana ajoissa
hyvä hyvän hyvät hyvää hyvien hyviä parempi parempaa paremman paras parhaan parhaat
`);
