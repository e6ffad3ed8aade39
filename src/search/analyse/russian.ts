import { stemmer } from '@orama/stemmers/russian';
import { irregularOf } from './irregular.ts';
import { russianIrregular } from './russian-irregular.ts';
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
  const irregular = [written, ...adjectivesOf(written)].map((form) => irregularOf(form, russianIrregular, prefix)).find((found) => found.length > 0) ?? [];
  if (irregular.length > 0) return [...new Set([...irregular, ...irregular.map((lemma) => lemma.replace(/(?<=.)давать$/, 'дать')), written])];
  const verb = /^(.{3,})(?:ов|ев)а(?:ть|вший|л[аио]?|н.{0,3}|ни.{1,3})$/.exec(written)?.slice(1) ?? [];
  const stems = [...softenedOf(written).map(stemOf), stemOf(written), stemOf(written.replace(/(?<=..[жчшщ])[ау]т$/, '')), stemOf(written.replace(fleeting, '$1$2')), ...verb, ...withoutSuffix(written).map(stemOf)];
  const forms = stems.flatMap((stem) => [stem, stem.replace(fleeting, '$1$2'), stem.replace(/(?<=..)ава?$/, '')]);
  return [...new Set([...forms.map((form) => form.replace(/ь(?=[^аеиоуыэюя]$)/, '')), ...keysOf(written)])].filter((form) => form.length > 1);
}

/** `данными` → `данный`, `низким` → `низкий`, `дорогую` → `дорогой`: what the irregular words are looked up by. */
function adjectivesOf(word: string): readonly string[] {
  const [, root] = /^(.{2,}?)(?:[оеыи]й|ая|яя|[оеыи]е|[ое]го|[ое]му|[оеыи]м|[ыи]ми|[ыи]х|ую|юю)$/.exec(word) ?? [];
  return root === undefined ? [] : [`${root}ый`, `${root}ий`, `${root}ой`];
}

/** `уровень` → `уровнь`, `европеец` → `европейц`; `возникнет`, `возникла` → `возник`. */
function withoutSuffix(word: string): readonly string[] {
  const shorter = word
    .replace(/(?<=..[^аеиоуыэюяйьп])[ео](?=[нлтр]ь$)/, '')
    .replace(/(?<=..[аеиоу])ец$/, 'йц')
    .replace(/(?<=ник|стиг|верг|торг|чез|вык|гиб|молк)(?:н(?:ет|ут|ешь|ем|ете|у|ул[аио]?|уть|увш.*)|л[аио])$/, '');
  return shorter === word ? [] : [shorter];
}

/** A key for the words in `-анин` and the verbs in `-еть`, whose ends look like others: `гражданина`, `граждан` → `граждане`; `имеют`, `имел` → `иметь`; `видит` → `видеть`. */
function keysOf(word: string): readonly string[] {
  const [, people] = /^(.{2,}[ая]н)(?:ин(?:[аеу]|ом)?|е|ам|ами|ах)?$/.exec(word) ?? [];
  const [, verb] = /^(.+)е(?:ть|л[аио]?|ет|ют|ю|ем|ешь|ете|вш.+|ющ.+)$/.exec(word) ?? [];
  const [, second] = /^(.*(?:вид|сид|лет|гор|вис|терп|верт|гляд|смотр|шум))(?:ит|ят|ишь|им|ите)$/.exec(word) ?? [];
  return [...(people === undefined ? [] : [`${people}е`]), ...[verb, second].flatMap((root) => (root === undefined ? [] : [`${root}еть`]))];
}

/**
 * As it begins without the softening that `-у` of the first person, `-ен` of the participle and `-ни` bring: `куплю`, `купленный` →
 * `купить`, `хожу` → `ходить`, `сокращён` → `сократить`; and `вернёт` as `вернуть`.
 */
function softenedOf(word: string): readonly string[] {
  const [, root, soft, ending] = /^(.{1,}?)([бпвмф]л|ж|ш|щ|ч)(у|ю|ен(?:[аоы]|н.{1,3})?)$/.exec(word) ?? [];
  if (root !== undefined && soft !== undefined && ending !== undefined) {
    const hard = soft.length === 2 ? [soft.slice(0, 1)] : (hardConsonants[soft] ?? []);
    return hard.map((consonant) => `${root}${consonant}ить`);
  }
  return /(?<=..)н(?:ет|ут|ешь|ем|ете|у|ул[аио]?|ут[аоы]?|уть|увш.*)$/.test(word) ? [word.replace(/н(?:ет|ут|ешь|ем|ете|у|ул[аио]?|ут[аоы]?|уть|увш.*)$/, 'нить')] : [];
}

const hardConsonants: Readonly<Record<string, readonly string[]>> = { ж: ['д', 'з'], ш: ['с'], щ: ['т', 'ст'], ч: ['т'] };

function stemOf(word: string): string {
  const once = stemmer(word);
  return stemmer(once).length > 2 ? stemmer(once) : once;
}

/** What no ending tells: `проще` → `простой`. */
const comparatives: ReadonlyMap<string, string> = new Map(
  `проще простой | моложе молодой | чаще частый | реже редкий | легче легкий | мягче мягкий | жестче жесткий | крепче крепкий | громче громкий | ярче яркий | короче короткий | богаче богатый | круче крутой | строже строгий
  ближе близкий | глубже глубокий | шире широкий | чище чистый | толще толстый | гуще густой | тише тихий | суше сухой | тверже твердый | слаще сладкий | старше старый | меньше маленький | дальше далекий | позже поздний | раньше ранний`
    .split(/\n|\|/).map((pair) => pair.trim().split(' ')).map(([form = '', adjective = '']) => [form, adjective]),
);

/** Of a verb, not of `запись`. */
const reflexive = /(?<=..(?:т|ть|л|щий|щая|щее|щие|щего|щих|ший|шие|ших))ся$|(?<=..л[аио]|.{3}[ую])сь$/;
const fleeting = /([^аеиоуыэюяйь])[ое]([^аеиоуыэюяьй])$/;
const prefix = /^(?:в|вы|до|за|из|ис|на|о|об|обо|от|ото|пере|по|под|подо|пре|при|про|раз|рас|с|со|у|воз|вос|вз|соз|воссоз)$/;
