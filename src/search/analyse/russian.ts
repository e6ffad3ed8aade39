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
  const written = word.replaceAll('ё', 'е');
  const irregular = irregularOf(written, russianIrregular, prefix);
  if (irregular.length > 0) return [...new Set([...irregular, written])];
  const verb = /^(.{3,})(?:ов|ев)а(?:ть|вший|л[аио]?|н.{0,3}|ни.{1,3})$/.exec(written)?.slice(1) ?? [];
  const stems = [stemOf(written), stemOf(written.replace(/(?<=..[жчшщ])[ау]т$/, '')), stemOf(written.replace(fleeting, '$1$2')), ...verb];
  const forms = stems.flatMap((stem) => [stem, stem.replace(fleeting, '$1$2'), stem.replace(/(?<=..)ава?$/, '')]);
  return [...new Set(forms.map((form) => form.replace(/ь(?=[^аеиоуыэюя]$)/, '')))].filter((form) => form.length > 1);
}

function stemOf(word: string): string {
  const once = stemmer(word);
  return stemmer(once).length > 2 ? stemmer(once) : once;
}

const fleeting = /([^аеиоуыэюяйь])[ое]([^аеиоуыэюяьй])$/;
const prefix = /^(?:в|вы|до|за|из|ис|на|о|об|обо|от|ото|пере|по|под|подо|пре|при|про|раз|рас|с|со|у|воз|вос|вз)$/;
