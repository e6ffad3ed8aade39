import type { Locale, Script } from './locales.ts';

/** Letters that are looked at: enough, since a text seldom changes its script after the first lines. */
const sampleSize = 400;

/** A character of Han, kana or Hangul says about as much as three letters of an alphabet. */
const density = 3;

/**
 * The script of most of a text's letters; undefined where there are none or most are of a script outside the locale
 * table. Han characters without kana are `Hans`, also in Japanese headings: `isWrittenIn` asks with a locale in mind.
 */
export function scriptOf(text: string): Script | undefined {
  const letters = sampleOf(text);
  const weights = weightsOf(letters);
  const [script, weight] = weights.reduce((most, each) => (each[1] > most[1] ? each : most));
  return weight > 0 && weight * 2 >= sumOf(weights, letters) ? script : undefined;
}

/**
 * Whether a text can be in the locale's language, as far as its script tells: a fifth of it is enough, since a term is
 * often followed by its English name. A text without letters can be in any language.
 */
export function isWrittenIn(text: string, locale: Locale): boolean {
  const letters = sampleOf(text);
  const weights = weightsOf(letters);
  const own = weights.filter(([script]) => script === locale.script || (script === 'Hans' && locale.script === 'Jpan'));
  return own.reduce((sum, [, weight]) => sum + weight, 0) * 5 >= sumOf(weights, letters);
}

type Weight = readonly [script: Script, weight: number];

function weightsOf(letters: string): readonly Weight[] {
  const han = count(letters, /\p{Script=Han}/gu);
  const kana = count(letters, kanaLetter);
  return [
    ['Latn', count(letters, /\p{Script=Latin}/gu)],
    ['Deva', count(letters, /\p{Script=Devanagari}/gu)],
    ['Arab', count(letters, /\p{Script=Arabic}/gu)],
    ['Cyrl', count(letters, /\p{Script=Cyrillic}/gu)],
    ['Kore', count(letters, /\p{Script=Hangul}/gu) * density],
    // A Japanese name brings a little kana into a Chinese text; Japanese sentences are full of it.
    [kana * 20 > han ? 'Jpan' : 'Hans', (han + kana) * density],
  ];
}

/** Of all letters, those of other scripts included. */
function sumOf(weights: readonly Weight[], letters: string): number {
  const dense = count(letters, /[\p{Script=Hangul}\p{Script=Han}]/gu) + count(letters, kanaLetter);
  const counted = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const known = counted - dense * (density - 1);
  return counted + count(letters, /./gu) - known;
}

const kanaLetter = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;

function sampleOf(text: string): string {
  const letters = text.slice(0, sampleSize * 10).match(/\p{L}/gu) ?? [];
  return letters.slice(0, sampleSize).join('');
}

function count(letters: string, script: RegExp): number {
  return letters.match(script)?.length ?? 0;
}
