import { numberText, sizeText, textTable } from '../text-table.ts';
import { median } from './bench-run.ts';
import type { SiteSize } from './bench-run.ts';
import type { Measurement } from './measure.ts';
import type { PageWeight } from './weigh-page.ts';

/** All that was measured of one contender. */
export interface Result {
  readonly name: string;
  readonly version: string;
  readonly cold: readonly Measurement[];
  readonly edits: readonly Measurement[];
  readonly size: SiteSize;
  readonly weight: PageWeight;
}

/** Three tables of medians. Each figure of a peer is followed by how many times ours it is. */
export function benchText(results: readonly Result[]): string {
  const ours = results.find(({ name }) => name === 'ours');
  const tables = [
    ['cold build', buildColumns((result) => result.cold)],
    ['after one edit', buildColumns((result) => result.edits)],
    ['output', outputColumns],
    ['an article, gzip', weightColumns],
  ] as const;
  const versions = results.map(({ name, version }) => `${name}: ${version}`).join('\n');
  return [...tables.map(([title, columns]) => tableOf(title, columns, results, ours)), versions].join('\n\n');
}

interface Column {
  readonly head: string;
  readonly valueOf: (result: Result) => number | undefined;
  readonly text: (value: number) => string;
}

function buildColumns(of: (result: Result) => readonly Measurement[]): readonly Column[] {
  const seconds = (value: number): string => value.toFixed(1);
  return [
    { head: 'wall s', valueOf: (result) => median(of(result).map((each) => each.seconds)), text: seconds },
    { head: 'CPU s', valueOf: (result) => median(of(result).map(({ cpuSeconds }) => cpuSeconds)), text: seconds },
    { head: 'peak memory', valueOf: (result) => peakOf(of(result)), text: sizeText },
  ];
}

const outputColumns: readonly Column[] = [
  { head: 'pages', valueOf: ({ size }) => size.pages, text: numberText },
  { head: 'files', valueOf: ({ size }) => size.files, text: numberText },
  { head: 'bytes', valueOf: ({ size }) => size.bytes, text: sizeText },
];

const weightColumns: readonly Column[] = [
  { head: 'HTML', valueOf: ({ weight }) => weight.html, text: sizeText },
  { head: 'CSS', valueOf: ({ weight }) => weight.css, text: sizeText },
  { head: 'script', valueOf: ({ weight }) => weight.script, text: sizeText },
];

function tableOf(title: string, columns: readonly Column[], results: readonly Result[], ours: Result | undefined): string {
  const head = [title, ...columns.flatMap(({ head: name }) => [name, '× ours'])];
  const rows = results.map((result) => [result.name, ...columns.flatMap((column) => cellsOf(column, result, ours))]);
  return textTable(head, rows);
}

function cellsOf({ valueOf, text }: Column, result: Result, ours: Result | undefined): readonly string[] {
  const value = valueOf(result);
  const own = ours && valueOf(ours);
  return [value === undefined ? '–' : text(value), value === undefined || !own ? '–' : (value / own).toFixed(2)];
}

function peakOf(measurements: readonly Measurement[]): number | undefined {
  const peaks = measurements.flatMap(({ peakBytes }) => (peakBytes === undefined ? [] : [peakBytes]));
  return peaks.length > 0 ? median(peaks) : undefined;
}
