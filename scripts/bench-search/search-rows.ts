import { sizeText, textTable } from '../text-table.ts';
import type { VisitFigures } from './visit-figures.ts';

/** What was measured of one thing, over all visits. */
interface Row {
  readonly name: string;
  readonly values: readonly number[];
  readonly text: (value: number) => string;
  /** The most that is allowed, for nineteen in twenty; some figures are only told. */
  readonly target?: number;
  /** Visits in which it did not come. */
  readonly missing?: number;
}

/** A table of medians and of what nineteen in twenty stay under, beside the targets. */
export function searchTable(opened: VisitFigures, typed: readonly VisitFigures[], asked: readonly VisitFigures[]): string {
  return textTable(['what', 'n', 'p50', 'p95', 'most', 'target', ''], [...typedRows(typed), ...askedRows(asked), ...loadRows(opened, [...typed, ...asked])].map(cellsOf));
}

function typedRows(visits: readonly VisitFigures[]): readonly Row[] {
  return [
    row('focus → first suggestion (two letters)', visits, ({ suggestion }) => suggestion, seconds, 1_200),
    row('  from the second letter', visits, ({ suggestionAfterLetter }) => suggestionAfterLetter, seconds),
    row('  bytes that it needs, code included', visits, ({ suggestionBytes }) => suggestionBytes, sizeText, 20 * 1_024),
    row('  bytes of all that had arrived', visits, ({ bytesBySuggestion }) => bytesBySuggestion, sizeText),
    { name: 'a later letter → suggestions', values: visits.flatMap(({ letters }) => letters), text: milliseconds, target: 50 },
  ];
}

function askedRows(visits: readonly VisitFigures[]): readonly Row[] {
  return [
    row('focus → first answer of the texts, cold', visits, ({ answer }) => answer, seconds, 4_500),
    row('  bytes', visits, ({ answerBytes }) => answerBytes, sizeText, 300 * 1_024),
    row('  requests one after the other', visits, ({ answerRounds }) => answerRounds, String),
    { name: 'a later query → its answer', values: visits.flatMap(({ laterAnswers }) => laterAnswers), text: seconds, target: 2_000 },
  ];
}

function loadRows(opened: VisitFigures, visits: readonly VisitFigures[]): readonly Row[] {
  return [
    row('longest task of the main thread after focus', visits, ({ longestTask }) => longestTask, (value) => (value === 0 ? 'under 50 ms' : milliseconds(value)), 50),
    row('files of the search before focus', [opened, ...visits], ({ early }) => early.length, String, 0),
    { name: 'requests one after the other, focus alone', values: [opened.rounds], text: String, target: 2 },
  ];
}

function row(name: string, visits: readonly VisitFigures[], valueOf: (figures: VisitFigures) => number | undefined, text: Row['text'], target?: number): Row {
  const values = visits.flatMap((figures) => valueOf(figures) ?? []);
  return { name, values, text, missing: visits.length - values.length, ...(target !== undefined && { target }) };
}

function cellsOf({ name, values, text, target, missing = 0 }: Row): readonly string[] {
  const parts = [0.5, 0.95, 1].map((part) => (values.length === 0 ? '–' : text(quantile(values, part))));
  const isMet = target !== undefined && missing === 0 && values.length > 0 && quantile(values, 0.95) <= target;
  const verdict = target === undefined ? '' : missing > 0 ? `fails: ${missing} never came` : isMet ? 'passes' : 'fails';
  return [name, String(values.length), ...parts, target === undefined ? '' : `≤ ${text(target)}`, verdict];
}

/** The smallest value that this part of all does not exceed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

const seconds = (value: number): string => `${(value / 1_000).toFixed(2)} s`;
const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
