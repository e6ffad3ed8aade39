import type { Measure } from './questions.ts';

export interface Target {
  /** `right`: the part of the questions whose answer holds nothing that it must not. */
  readonly name: 'recall' | 'mrr' | 'precision' | 'right';
  readonly least: number;
}

/** What each measure must reach in a language, at 14,000 articles. */
export function targets(locale: string, measure: Measure): readonly Target[] {
  const row = rows[locale] ?? other;
  const least: Partial<Record<Measure, readonly Target[]>> = {
    inflection: inflectionTargets(row.inflection),
    normalisation: [{ name: 'recall', least: row.normalisation }],
    typos: row.typos === undefined ? [] : [{ name: 'recall', least: row.typos }],
    'minimal pairs': [{ name: 'right', least: 0.9 }],
    compounds: [{ name: 'recall', least: locale === 'zh' || locale === 'ja' ? 0.92 : 0.75 }],
    clitics: [{ name: 'recall', least: 0.875 }],
    romanised: [{ name: 'recall', least: 0.85 }],
    words: [{ name: 'recall', least: 0.99 }],
  };
  return least[measure] ?? [];
}

function inflectionTargets([recall, mrr, precision]: Row['inflection']): readonly Target[] {
  return [
    { name: 'recall', least: recall },
    { name: 'mrr', least: mrr },
    { name: 'precision', least: precision },
  ];
}

interface Row {
  readonly inflection: readonly [recall: number, mrr: number, precision: number];
  readonly normalisation: number;
  readonly typos?: number;
}

const other: Row = { inflection: [0.9, 0.8, 0.9], normalisation: 1, typos: 0.9 };

const rows: Readonly<Record<string, Row>> = {
  hi: { inflection: [0.95, 0.87, 0.97], normalisation: 0.95, typos: 0.93 },
  tr: { inflection: [0.95, 0.8, 0.9], normalisation: 1, typos: 0.92 },
  sv: { inflection: [0.97, 0.87, 0.95], normalisation: 0.95, typos: 0.92 },
  it: { inflection: [0.85, 0.62, 0.94], normalisation: 0.95, typos: 0.92 },
  ar: { inflection: [0.9, 0.8, 0.9], normalisation: 0.92, typos: 0.92 },
  en: { inflection: [0.92, 0.82, 0.9], normalisation: 0.95, typos: 0.93 },
  ko: { inflection: [0.95, 0.8, 0.97], normalisation: 0.9, typos: 0.85 },
  zh: { inflection: [0.99, 0.8, 0.9], normalisation: 0.8 },
  ja: { inflection: [0.99, 0.8, 0.9], normalisation: 0.8 },
};
