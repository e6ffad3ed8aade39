import type { Region } from './regions.ts';

/** How far inline code may reach; keeps the search linear. */
const mostLines = 20;

/** Indices of the lines that inline code runs over, from the backtick that opens it to the one that closes it. */
export function longCodeLines(lines: readonly { readonly text: string }[], regions: readonly Region[]): readonly number[] {
  const found: number[] = [];
  for (const [index, { text }] of lines.entries()) {
    const isProse = regions[index] === 'prose' && text.includes('`');
    const open = isProse ? openRun(text) : 0;
    const last = open > 0 ? closingLine(lines, regions, index, open) : undefined;
    if (last !== undefined) for (let line = index; line <= last; line += 1) found.push(line);
  }
  return found;
}

/** Length of the first run of backticks that has no partner on its line; 0 where all have. */
function openRun(text: string): number {
  let open = 0;
  const count = new Map<number, number>();
  for (const length of runLengths(text)) count.set(length, (count.get(length) ?? 0) + 1);
  for (const length of runLengths(text)) {
    if (open === length) open = 0;
    else if (open === 0 && count.get(length) === 1) return length;
    else if (open === 0) open = length;
  }
  return open;
}

function closingLine(lines: readonly { readonly text: string }[], regions: readonly Region[], from: number, length: number): number | undefined {
  for (let index = from + 1; index <= from + mostLines && regions[index] === 'prose'; index += 1) {
    if (runLengths(lines[index]?.text ?? '').includes(length)) return index;
  }
  return undefined;
}

function runLengths(text: string): readonly number[] {
  return Array.from(text.matchAll(/`+/g), ([run]) => run.length);
}
