/** How many letters of a text belong to which script; `letters` counts all of these. */
export interface LetterCount {
  readonly letters: number;
  readonly latin: number;
  readonly cyrillic: number;
  readonly arabic: number;
  readonly devanagari: number;
  readonly hangul: number;
  readonly kana: number;
  readonly han: number;
}

/** Counts by ranges of code units: quick, and right for the scripts that articles are written in. */
export function countLetters(text: string): LetterCount {
  const counts = scripts.map(() => 0);
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const script = scriptOf[text.charCodeAt(index)] ?? none;
    if (script === none) continue;
    counts[script] = (counts[script] ?? 0) + 1;
    letters += 1;
  }
  const [latin = 0, cyrillic = 0, arabic = 0, devanagari = 0, hangul = 0, kana = 0, han = 0] = counts;
  return { letters, latin, cyrillic, arabic, devanagari, hangul, kana, han };
}

/** First and last code units. */
const scripts: readonly (readonly (readonly [number, number])[])[] = [
  [[0x41, 0x5a], [0x61, 0x7a], [0xc0, 0x24f]],
  [[0x400, 0x52f]],
  [[0x620, 0x6ff], [0xfb50, 0xfefe]],
  [[0x900, 0x963]],
  [[0xac00, 0xd7af]],
  [[0x3041, 0x30fa], [0x30fc, 0x30ff]],
  [[0x3400, 0x9fff]],
];
const none = 255;
/** By code unit the place of its script in the list. */
const scriptOf = new Uint8Array(0x10000).fill(none);
for (const [script, ranges] of scripts.entries()) for (const [first, last] of ranges) scriptOf.fill(script, first, last + 1);
