import type { Analyser } from './analyse/analyser.ts';
import { foldText } from './analyse/fold.ts';
import { codeOf } from './term-code.ts';

/**
 * One term for a whole title, so that what is a title finds it among all that hold its words. With brackets and without:
 * `Customer relations (CRM)` is also `Customer relations`, and `CRM`.
 */
export function titleCodes(title: string, analyser: Analyser): readonly string[] {
  if (analyser.fold !== foldText) return makeCodes(title, analyser);
  const codes = known.get(title) ?? makeCodes(title, analyser);
  known.set(title, codes);
  return codes;
}

/** A title is a name of its article in all languages, and most of them make the same of it. */
const known = new Map<string, readonly string[]>();

function makeCodes(title: string, analyser: Analyser): readonly string[] {
  const [, inside = ''] = /[(（]([^)）]+)[)）]/.exec(title) ?? [];
  const names = new Set([title, title.replace(/[(（][^)）]*[)）]/g, ' '), inside]);
  return [...new Set([...names].flatMap((name) => titleCode(name, analyser) ?? []))];
}

/** Undefined where there is no word. */
export function titleCode(name: string, analyser: Analyser): string | undefined {
  const words = analyser.words(analyser.fold(name)).map(({ text }) => text);
  return words.length === 0 ? undefined : codeOf(`=${hashOf(words.join(' '))}`);
}

/** 52 bits as letters; two multiplications an input character, after cyrb53. */
function hashOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  const number = 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
  return number.toString(26).replace(/\d/g, (digit) => String.fromCharCode(113 + Number(digit)));
}
