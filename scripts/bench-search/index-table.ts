import { numberText, sizeText, textTable } from '../text-table.ts';
import type { IndexCost } from './index-corpus.ts';

export interface WrittenIndexCost extends IndexCost {
  readonly bytes: number;
}

/** What the index of each locale took, beside the targets for 14,000 articles. */
export function indexTable(costs: readonly WrittenIndexCost[]): string {
  const head = ['index', 'articles', 'reading s', 'indexing s', 'CPU s node', 'CPU s Pagefind', 'peak node', 'peak Pagefind', 'files', 'bytes', ''];
  return textTable(head, costs.map(cellsOf));
}

function cellsOf(cost: WrittenIndexCost): readonly string[] {
  const { locale, articles, readSeconds, indexSeconds, nodeCpuSeconds, pagefindCpuSeconds, nodePeakBytes, pagefindPeakBytes, files, bytes } = cost;
  const times = [readSeconds, indexSeconds, nodeCpuSeconds, pagefindCpuSeconds].map((value) => value.toFixed(1));
  return [locale, numberText(articles), ...times, sizeText(nodePeakBytes), sizeText(pagefindPeakBytes), numberText(files), sizeText(bytes), failuresOf(cost)];
}

function failuresOf({ indexSeconds, nodePeakBytes, pagefindPeakBytes, files }: IndexCost): string {
  const failures = [
    indexSeconds > most.seconds ? [`over ${most.seconds} s`] : [],
    nodePeakBytes + pagefindPeakBytes > most.bytes ? [`over ${sizeText(most.bytes)}`] : [],
    files > most.files ? [`over ${numberText(most.files)} files`] : [],
  ].flat();
  return failures.length === 0 ? 'passes' : `fails: ${failures.join(', ')}`;
}

const most = { seconds: 60, bytes: 4 * 1_024 ** 3, files: 2_600 } as const;
