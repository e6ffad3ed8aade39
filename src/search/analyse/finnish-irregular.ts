import { irregularForms } from './irregular.ts';

/** Words of few syllables that change more; forms of a regular word behind its root: `pidempi` → `pitk`. Written for this project. */
export const finnishIrregular = irregularForms(`
olla on ovat oli olivat ollut olisi ole
tulla tulee tulevat tuli tulivat tullut tultu tullaan tulisi
mennä menee menevät meni menivät mennyt menty mennään
tek tekee tekevät teki tekivät tehdä tehnyt tehneet tehty tehdään tehtiin teen tekisi
näk näkee näkevät näki näkivät nähdä nähnyt nähneet nähty nähdään nähtiin
panna panee panevat pani panivat pannut pantu pannaan pantiin
lapsi lapsen lapset lasta lasten lapsia lapsille
aik aika ajan aikaa ajat aikoja aikojen ajaksi ajasta ajassa ajalla aikana ajoissa
lak lain lait laissa laista lailla laeissa laeista laeilla
poik pojan pojat pojalla pojalta pojalle pojilla pojille
sydän sydämen sydämet sydäntä sydämessä sydämestä
lämmin lämpimän lämpimät lämmintä
pitk pidempi pitempi pidemmän pidemmät pidempää pidempien pidempiä pidemmäksi pisin pisimmän pisimmät pisintä
hyvä hyvän hyvät hyvää hyvien hyviä parempi parempaa paremman paras parhaan parhaat
mieh mies miestä miesten
kuin kuin
jak jaan jaat jaamme jaatte
kuul kuulla kuullaan kuullut kuultu kuultiin
luul luulla luullaan luullut luultu
niel niellä niellään niellyt nielty
pur purra purraan purrut purtu
sur surra surraan surrut surtu
pes pestä pesty pestään pestiin
pelk pelätä pelännyt pelänneet pelätty pelätään pelättiin
hylk hylätä hylännyt hylänneet hylätty hylätään hylättiin
kark karata karannut karattu
uhk uhata uhannut uhattu uhataan uhattiin
kuus kuuden kuutta
pää päästä
pääs päästä
vark varas varasta
lum lunta
tul tuli tulta
lämmin lämpimämpi lämpimämmän lämpimien lämpimiä lämpimässä lämpimin
juoks juosta juossut juosseet juostu juostaan juoksee juoksevat juoksi juoksivat
tuhant tuhat tuhatta tuhansia
kaht kaksi kahta kaksien kaksia
yht yksi yhtä yksien yksiä
kunink kuninkaan
kevää kevät kevään keväät keväiden keväitä kevättä keväällä keväänä keväisin
valm valmista
vel veli veljen veljet veljeä veljien veljiä veljelle veljeltä
ruk ruis rukiin ruista
kok koota koonnut koonneet koottu kootaan
kirv kirves kirveen kirveet kirvestä
iso isoa ison isot isojen isoja isompi isomman isompia isompaa isoin isoimmat isommat
molemm molemmat molempien molempia molemmissa
`);

/** Words of one syllable, whose last vowels are no ending: `teitä` → `tie`, `öiden` → `yö`, `söivät` → `syö`. */
export function shortWordsOf(word: string): readonly string[] | undefined {
  const found = [shortNouns.get(word.replace(nounEnd, '')), shortVerbs.get(word.replace(verbEnd, ''))].flatMap((lemma) => lemma ?? []);
  return found.length > 0 ? [...new Set(found)] : undefined;
}

/** A word, and how it begins in the plural or in the past. */
const shortNouns = beginnings('maa mai|pää päi|sää säi|kuu kui|puu pui|suu sui|luu lui|muu mui|syy syi|kyy kyi|tie tei|työ töi|yö öi|suo soi|hai hai|täi täi|voi voi');
const shortVerbs = beginnings('syö söi|juo joi|lyö löi|luo loi|tuo toi|vie vei|suo soi|myy myi|saa sai|jää jäi|käy kävi|voi voi|soi soi|ui ui|nai nai');
const nounEnd = /(?:n|t|t[aä]|n[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|h[aeiouyäö]n|den|hin)$/;
const verbEnd = /(?:d[aä]|d[aä]{2}n|n|t|mme|tte|v[aä]|v[aä][nt]|n[uy]t|neet|t[uy]|tiin|t[aä]v[aä]|si|siv[aä]t)$/;

function beginnings(lines: string): ReadonlyMap<string, string> {
  return new Map(lines.split('|').map((pair) => pair.split(' ')).flatMap(([word = '', other = '']) => [[word, word] as const, [other, word] as const]));
}
