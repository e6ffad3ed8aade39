import { stemmer } from '@orama/stemmers/russian';
import { irregularOf } from './irregular.ts';
import { russianVerbs, russianWords } from './russian-irregular.ts';
import { russianSound } from './russian-sound.ts';
import { stemmedAnalyser } from './stemmed.ts';

export const russian = { ...stemmedAnalyser({ lang: 'ru', stem: stemsOf, accentsCount: false }), sound: russianSound };

/**
 * The Snowball stemmer, until it takes nothing more (`кредита`, `кредит`); with and without the vowel that comes and goes
 * before the last consonant (`рынок`, `рынка`; `писем`, `письмо`), and the `-ва-` and `-ова-` of verbs (`продавать`, `продаёт`).
 */
function stemsOf(word: string): readonly string[] {
  const plain = word.normalize('NFD').replace(/[\u0300\u0301]/g, '').normalize('NFC').replaceAll('ё', 'е');
  const written = comparatives.get(plain) ?? plain.replace(reflexive, '');
  const irregular = [written, ...adjectivesOf(written)].map((form) => [...(russianWords.get(form) ?? []), ...irregularOf(form, russianVerbs, prefix)]).find((found) => found.length > 0) ?? [];
  if (irregular.length > 0) return [...new Set([...irregular, ...irregular.map((lemma) => lemma.replace(/(?<=.)(да|зна|ста)вать$/, '$1ть')), written])];
  const derived = [...derivedOf(written), ...softenedOf(written)].flatMap((form) => irregularOf(form, russianVerbs, prefix));
  const verb = /^(.{3,})(?:ов|ев)а(?:ть|вший|л[аио]?|н.{0,3}|ни.{1,3})$/.exec(written)?.slice(1) ?? [];
  const stems = [...softenedOf(written).map(stemOf), stemOf(written), stemOf(written.replace(/(?<=.[жчшщ])[ау]т$/, '')), stemOf(written.replace(fleeting, '$1$2')), ...verb, ...withoutSuffix(written).map(stemOf)];
  const forms = stems.flatMap((stem) => [stem, stem.replace(fleeting, '$1$2'), stem.replace(/(?<=..)ава?$/, '')]);
  return [...new Set([...forms.map((form) => form.replace(/ь(?=[^аеиоуыэюя]$)/, '')), ...derived, ...keysOf(written)])].filter((form) => form.length > 1);
}

/** Other forms of a verb, to look the irregular ones up by: `берегла` → `берег`; `писала`, `писавший`, `писанный` → `писать`; `закрыт` → `закрыть`; `берешь`, `берем` → `берет`, `введен` → `введет`; `беру`, `берущий` → `берут`. */
function derivedOf(word: string): readonly string[] {
  return derivations.flatMap(([end, other]) => (end.test(word) ? [word.replace(end, other)] : []));
}

const derivations: readonly (readonly [RegExp, string])[] = [
  [/(?<=[бгкхзср])л[аои]$/, ''], [/(?<=[аеиоуыя]л)[аои]$/, ''], [/(?<=[аеиоуыя])(?:л[аои]?|в|вши|вш(?:[ие]й|ая|[ие]е|его|ему|[ие]м|ими|их|ую))$/, 'ть'],
  [/(?<=[ая])(?:н[аоы]?|нн(?:[ыо]й|ая|[ыо]е|ого|ому|[ыо]м|ыми|ых|ую))$/, 'ть'],
  [/(?<=[иоуыя])т(?:[аоы]|[ыо]й|ая|[ыо]е|ого|ому|[ыо]м|ыми|ых|ую)?$/, 'ть'], [/(?<=[^аеиоуыэюя])ен(?:[аоы]|н(?:[ыо]й|ая|[ыо]е|ого|ому|[ыо]м|ыми|ых|ую))?$/, 'ет'],
  [/(?<=[еи])(?:шь|м|те)$/, 'т'], [/(?<=.{3}[ую])$/, 'т'], [/(?<=[уюая])щ(?:[ие]й|ая|[ие]е|его|ему|[ие]м|ими|их|ую)$/, 'т'],
];

/** `данными` → `данный`, `низким` → `низкий`, `дорогую` → `дорогой`: what the irregular words are looked up by. */
function adjectivesOf(word: string): readonly string[] {
  const [, root] = /^(.{2,}?)(?:[оеыи]й|ая|яя|[оеыи]е|[ое]го|[ое]му|[оеыи]м|[ыи]ми|[ыи]х|ую|юю)$/.exec(word) ?? [];
  return root === undefined ? [] : [`${root}ый`, `${root}ий`, `${root}ой`];
}

/** `уровень` → `уровнь`, `европеец` → `европейц`; `копеек` → `копейк`; `подпись` → `подписи`; `возникнет`, `возникла` → `возник`. */
function withoutSuffix(word: string): readonly string[] {
  const shorter = word
    .replace(/(?<=..[^аеиоуыэюяйьп])[ео](?=[нлтр]ь$)/, '')
    .replace(/(?<=.[аеиоу])ец$/, 'йц')
    .replace(/(?<=..[аеиоуя])ек$/, 'йк')
    .replace(/(?<=.пис|печат|кроват|рукоят)ь$/, 'и')
    .replace(/(?<=ник|стиг|верг|торг|чез|вык|гиб|молк|сох|мерз|мок|пух|глох|слеп|блек|вяз|гас|креп|кис|лип|тих|зяб|слаб|дох|чах|мерк|сяк|вис|бух|тух)(?:н(?:ет|ут|ешь|ем|ете|у|ул[аио]?|уть|увш.*)|л[аио])$/, '');
  return shorter === word ? [] : [shorter];
}

/**
 * A key for the words in `-анин`, `-ёнок` and `-ея` and the verbs in `-еть`, whose ends look like others: `гражданина`, `граждан` → `граждане`;
 * `котёнок` → `котята`; `идеи` → `идей`; `деталей`, `экранов` → `деталь`, `экране`; `имеют`, `имел` → `иметь`; `видит` → `видеть`.
 */
function keysOf(word: string): readonly string[] {
  const [, people] = /^(.{2,}(?:[ая]|ме)н)(?:ин(?:[аеу]|ом)?|[аеуы]|ов|ом|ам|ами|ах)?$/.exec(word) ?? [];
  const [, liquid] = /^(.{2,}[аиуыя]л)(?:[аеиуыюяь]|[еоь]м|ов|ью|е[йв]|[ая](?:м|ми|х))?$/.exec(word) ?? [];
  const [, verb] = /^(.+)е(?:ть|л[аио]?|ет|ют|ю|ем|ешь|ете|вш.+|ющ.+)$/.exec(word) ?? [];
  const [, second] = /^(.*(?:вид|сид|лет|гор|вис|терп|верт|гляд|смотр|шум))(?:ит|ят|ишь|им|ите)$/.exec(word) ?? [];
  const [, young] = /^(.{2,})(?:[ое]н(?:ок|к[ауе]|ком)|(?:ят|(?<=[жчш])ат)(?:а|ам|ами|ах)?)$/.exec(word) ?? [];
  const [, open] = /^(.{2,}?[еу])(?:[йяию]|е[йюмв]|ям|ями|ях)$/.exec(word) ?? [];
  return [
    ...(people === undefined ? [] : [`${people}е`]), ...(young === undefined ? [] : [`${young}ята`]), ...(liquid === undefined ? [] : [`${liquid}ь`]), ...(open === undefined ? [] : [`${open}й`]),
    ...[verb, second].flatMap((root) => (root === undefined ? [] : [`${root}еть`])),
  ];
}

/**
 * As it begins without the softening that `-у` of the first person, `-ен` of the participle and `-ни` bring: `куплю`, `купленный` →
 * `купить`, `хожу` → `ходить`, `сокращён` → `сократить`; `построен` → `построить`; and `вернёт` as `вернуть`.
 */
function softenedOf(word: string): readonly string[] {
  const [, root, soft, ending] = /^(.{1,}?)([бпвмф]л|жд|ж|ш|щ|ч)(у|ю|ен(?:[аоы]|н.{1,3})?)$/.exec(word) ?? [];
  if (root !== undefined && soft !== undefined && ending !== undefined) {
    const hard = soft.endsWith('л') ? [soft.slice(0, 1)] : (hardConsonants[soft] ?? []);
    return hard.map((consonant) => `${root}${consonant}ить`);
  }
  if (/(?<=..о)ен(?:[аоы]|н.{1,3})?$/.test(word)) return [word.replace(/ен(?:[аоы]|н.{1,3})?$/, 'ить')];
  return /(?<=..)н(?:ет|ут|ешь|ем|ете|у|ул[аио]?|ут[аоы]?|уть|увш.*)$/.test(word) ? [word.replace(/н(?:ет|ут|ешь|ем|ете|у|ул[аио]?|ут[аоы]?|уть|увш.*)$/, 'нить')] : [];
}

const hardConsonants: Readonly<Record<string, readonly string[]>> = { жд: ['д'], ж: ['д', 'з'], ш: ['с'], щ: ['т', 'ст'], ч: ['т'] };

function stemOf(word: string): string {
  const once = stemmer(word);
  return stemmer(once).length > 2 ? stemmer(once) : once;
}

/** What no ending tells: `проще` → `простой`. */
const comparatives: ReadonlyMap<string, string> = new Map(
  `проще простой | моложе молодой | чаще частый | реже редкий | легче легкий | мягче мягкий | жестче жесткий | крепче крепкий | громче громкий | ярче яркий | короче короткий | богаче богатый | круче крутой | строже строгий
  тоньше тонкий | дольше долгий | мельче мелкий | резче резкий | гибче гибкий | глаже гладкий | жарче жаркий | туже тугой | жиже жидкий | площе плоский | ловче ловкий | звонче звонкий | редче редкий | больше большой
  ближе близкий | глубже глубокий | шире широкий | чище чистый | толще толстый | гуще густой | тише тихий | суше сухой | тверже твердый | слаще сладкий | старше старый | меньше маленький | дальше далекий | позже поздний | раньше ранний`
    .split(/\n|\|/).map((pair) => pair.trim().split(' ')).map(([form = '', adjective = '']) => [form, adjective]),
);

/** Of a verb, not of `запись`. */
const reflexive = /(?<=..(?:т|ть|л|щий|щая|щее|щие|щего|щих|ший|шие|ших))ся$|(?<=..л[аио]|.{3}[ую])сь$/;
const fleeting = /([^аеиоуыэюяйь])[ое]([^аеиоуыэюяьй])$/;
const prefix = /^(?:в|вы|до|за|из|ис|на|о|об|обо|от|ото|пере|по|под|подо|пре|при|про|раз|рас|с|со|у|воз|вос|вз|соз|воссоз|во|взо|изо|разо|произ|превоз|недо|предо|надо|пред|произо|превзо)$/;
