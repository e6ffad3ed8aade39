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
  const written = word.normalize('NFD').replace(/[\u0300\u0301]/g, '').normalize('NFC').replaceAll('ё', 'е');
  const irregular = irregularOf(written, russianIrregular, prefix);
  if (irregular.length > 0) return [...new Set([...irregular, written])];
  const verb = /^(.{3,})(?:ов|ев)а(?:ть|вший|л[аио]?|н.{0,3}|ни.{1,3})$/.exec(written)?.slice(1) ?? [];
  const stems = [...softenedOf(written).map(stemOf), stemOf(written), stemOf(written.replace(/(?<=..[жчшщ])[ау]т$/, '')), stemOf(written.replace(fleeting, '$1$2')), ...verb];
  const forms = stems.flatMap((stem) => [stem, stem.replace(fleeting, '$1$2'), stem.replace(/(?<=..)ава?$/, '')]);
  return [...new Set(forms.map((form) => form.replace(/ь(?=[^аеиоуыэюя]$)/, '')))].filter((form) => form.length > 1);
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

const fleeting = /([^аеиоуыэюяйь])[ое]([^аеиоуыэюяьй])$/;
const prefix = /^(?:в|вы|до|за|из|ис|на|о|об|обо|от|ото|пере|по|под|подо|пре|при|про|раз|рас|с|со|у|воз|вос|вз)$/;
