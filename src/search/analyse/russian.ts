import { stemmer } from '@orama/stemmers/russian';
import { russianSound } from './russian-sound.ts';
import { stemmedAnalyser } from './stemmed.ts';

export const russian = { ...stemmedAnalyser({ lang: 'ru', stem: stemsOf, accentsCount: false }), sound: russianSound };

/**
 * The Snowball stemmer, until it takes nothing more (`кредита`, `кредит`); with and without the vowel that comes and goes
 * before the last consonant (`рынок`, `рынка`), and the `-ва-` of verbs (`продавать`, `продаёт`).
 */
function stemsOf(word: string): readonly string[] {
  const once = stemmer(word.replaceAll('ё', 'е'));
  const stem = stemmer(once).length > 2 ? stemmer(once) : once;
  const forms = [stem, stem.replace(/(?<=[^аеиоуыэюя])[ое]([^аеиоуыэюяь])$/, '$1'), stem.replace(/(?<=..)ава?$/, '')];
  return [...new Set(forms)].filter((form) => form.length > 1);
}
