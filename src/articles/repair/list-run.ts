import type { RepairDocument } from './document.ts';

/** Lines that stand one below the other as a list would, with or without blank lines between. */
export interface ListRun {
  /** Indices of the lines, blank ones left out. */
  readonly lines: readonly number[];
  /** What stands before the first: the line above, past blank lines. */
  readonly above: string;
  readonly afterBlank: boolean;
}

/** The longest runs of prose lines that all look like items. */
export function listRuns({ lines, regions }: RepairDocument, isItem: (text: string) => boolean): readonly ListRun[] {
  const runs: ListRun[] = [];
  let run: number[] = [];
  let above = '';
  for (const [index, { text }] of lines.entries()) {
    if (regions[index] === 'blank') continue;
    const fits = regions[index] === 'prose' && isItem(text);
    if (fits) run.push(index);
    if (!fits || index === lines.length - 1) {
      if (run.length > 0) runs.push({ lines: run, above, afterBlank: regions[(run[0] ?? 0) - 1] !== 'prose' });
      if (run.length > 0) run = [];
      above = text;
    }
  }
  return run.length > 0 ? [...runs, { lines: run, above, afterBlank: true }] : runs;
}
