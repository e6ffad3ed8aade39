import type { RepairDocument } from './document.ts';

/** Lines that stand one below the other as a list would, with or without blank lines between. */
export interface ListRun {
  /** Indices of the lines, blank ones left out. */
  readonly lines: readonly number[];
  /** The line above the first, past blank lines; empty at the top. */
  readonly above: string;
  /** Whether the first stands right under text. */
  readonly continuesText: boolean;
}

/** The longest runs of prose lines that all look like items. */
export function listRuns({ lines, regions }: RepairDocument, isItem: (text: string) => boolean): readonly ListRun[] {
  const runs: (ListRun & { readonly lines: number[] })[] = [];
  let above = '';
  let isOpen = false;
  for (const [index, { text }] of lines.entries()) {
    if (regions[index] === 'blank') continue;
    const isNext = regions[index] === 'prose' && isItem(text);
    if (isNext && isOpen) runs.at(-1)?.lines.push(index);
    else if (isNext) runs.push({ lines: [index], above, continuesText: regions[index - 1] === 'prose' });
    isOpen = isNext;
    above = text;
  }
  return runs;
}
