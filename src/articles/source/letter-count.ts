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
  const counts: Record<Exclude<keyof LetterCount, 'letters'>, number> = { latin: 0, cyrillic: 0, arabic: 0, devanagari: 0, hangul: 0, kana: 0, han: 0 };
  for (let index = 0; index < text.length; index += 1) {
    const name = scriptOf(text.charCodeAt(index));
    if (name) counts[name] += 1;
  }
  return { ...counts, letters: Object.values(counts).reduce((sum, count) => sum + count, 0) };
}

function scriptOf(unit: number): Exclude<keyof LetterCount, 'letters'> | undefined {
  if (unit < 0x41) return undefined;
  if (unit < 0x250) return unit >= 0xc0 || (unit >= 0x61 && unit <= 0x7a) || unit <= 0x5a ? 'latin' : undefined;
  if (unit >= 0x400 && unit < 0x530) return 'cyrillic';
  if ((unit >= 0x620 && unit < 0x700) || unit >= 0xfb50 && unit < 0xfeff) return 'arabic';
  if (unit >= 0x900 && unit < 0x964) return 'devanagari';
  if (unit >= 0xac00 && unit < 0xd7b0) return 'hangul';
  if (unit >= 0x3041 && unit < 0x3100 && unit !== 0x30fb) return 'kana';
  return unit >= 0x3400 && unit < 0xa000 ? 'han' : undefined;
}
