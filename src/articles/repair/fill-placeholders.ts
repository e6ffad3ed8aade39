import { localeOf } from '../../locales/locales.ts';
import { linesOf, textOf } from './document.ts';
import type { FoundPart } from './lost-parts.ts';
import { regionsOf } from './regions.ts';

/** Puts the found formulas in the place of `<!-- formula-lost n -->`, in order; those not found stay. */
export function fillFormulas(text: string, parts: readonly (FoundPart | undefined)[]): string {
  return fill(text, /<!-- formula-lost \d+ -->/g, parts, ({ text: tex }, isAlone) => (isAlone ? `$$\n${tex}\n$$` : `$$${tex.replace(/\s+/g, ' ')}$$`));
}

/** The same for tables. They come from another language, and say so: `<div lang="en" data-from="en">`. */
export function fillTables(text: string, parts: readonly (FoundPart | undefined)[]): string {
  return fill(text, /<!-- table-lost \d+ -->/g, parts, ({ text: table, locale }) => `<div lang="${localeOf(locale).lang}" data-from="${locale}">\n\n${table}\n\n</div>`);
}

type Notation = (part: FoundPart, isAlone: boolean) => string;

function fill(text: string, placeholder: RegExp, parts: readonly (FoundPart | undefined)[], notation: Notation): string {
  if (parts.every((part) => part === undefined)) return text;
  const lines = linesOf(text, 1);
  const regions = regionsOf(lines);
  let next = 0;
  return textOf(lines.map((line, index) => {
    if (regions[index] === 'code' || regions[index] === 'math') return line;
    const filled = line.text.replace(placeholder, (whole) => {
      const part = parts[next++];
      return part ? notation(part, whole === line.text.trim()) : whole;
    });
    return { ...line, text: filled };
  }));
}
