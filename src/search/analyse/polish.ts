import { stemmedAnalyser } from './stemmed.ts';

/**
 * Roots without the endings of noun, adjective and verb. No package has a stemmer for Polish that a page could load. All forms
 * of a word lose the same: the ending, the vowel that comes and goes (`rynek`, `rynku`) and the softening (`klienci`).
 */
export const polish = stemmedAnalyser({ lang: 'pl', stem: stemOf, accentsCount: true });

function stemOf(word: string): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= (end.length > 1 ? 3 : 2));
  const root = ending === undefined ? word : word.slice(0, -ending.length);
  return hardened(root.replace(/(?<=.{2}[^i])i$/, ''), ending ?? '')
    .replace(/(?<=.[^aeiouyąęó])e([^aeiouyąęó])$/, '$1')
    .replace(/(?<=..a)w$/, '')
    .replace(/ó(?=[^aeiouyąęó]+$)/, 'o');
}

/** `klienc` before i → `klient`, `ryzyk` stays; a consonant that an i has made soft is written with it or with an accent. */
function hardened(root: string, ending: string): string {
  const hard = /^i?e?$/.test(ending) && ending.startsWith('i') ? root.replace(/(?<=n|s|e|ó)c$/, 't').replace(/dz$/, 'd') : root;
  return hard.replace(/ć$/, 't').replace(/dź$/, 'd').replace(/ś$/, 's').replace(/ź$/, 'z').replace(/ń$/, 'n');
}

/** Longest first. */
const endings = [
  'owaliśmy', 'iejszymi', 'iejszych', 'owałaby', 'owałby', 'owałem', 'owałam', 'iejszego', 'iejszej', 'owanych', 'owanym', 'owanego', 'owanej', 'owania', 'owaniu', 'owaniem', 'owaną',
  'ejszych', 'ejszego', 'owanie', 'owałem', 'owała', 'owało', 'owały', 'owali', 'owany', 'owana', 'owane', 'owani', 'ejszy', 'ejsza', 'ejsze', 'iejszy', 'iejsza', 'iejsze', 'ować', 'ował', 'ujemy', 'ujecie', 'ujący', 'ując',
  'aniem', 'eniem', 'iliśmy', 'aliśmy', 'ajemy', 'owie', 'iami', 'uje', 'ują', 'uję', 'ujesz', 'ami', 'ach', 'iach', 'ego', 'emu', 'iego', 'iemu', 'ymi', 'imi', 'ych', 'ich', 'owi', 'iem', 'ają', 'ała', 'ało', 'ały', 'ali', 'iła', 'iło', 'iły', 'ili', 'yła', 'yło', 'yły', 'yli',
  'iej', 'ania', 'aniu', 'anie', 'enia', 'eniu', 'enie', 'any', 'ana', 'ane', 'ony', 'ona', 'one', 'ów', 'om', 'iom', 'em', 'ej', 'ym', 'im', 'ać', 'ić', 'yć', 'eć', 'ał', 'ił', 'ył', 'ąc', 'aje', 'aję', 'ajesz', 'awać', 'awał', 'awała', 'awało', 'awały', 'awali', 'awany', 'awana', 'awane', 'awanie', 'awania', 'ia', 'ie', 'io', 'iu', 'ię', 'ią', 'a', 'ą', 'e', 'ę', 'i', 'o', 'u', 'y',
].toSorted((a, b) => b.length - a.length);
