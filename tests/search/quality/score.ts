/** One figure of one measure. */
export interface Score {
  readonly measure: Measure;
  readonly name: ScoreName;
  readonly questions: number;
  readonly value: number;
  /** Questions that were not answered as they should be; the figures of one measure share them. */
  readonly failures: readonly string[];
}

export type Measure = GoldMeasure | 'titles' | 'other titles' | 'third letter' | 'typing on';

/** Those with a gold set. */
export type GoldMeasure = 'inflection' | 'normalisation' | 'minimal pairs' | 'typos' | 'compounds' | 'clitics' | 'romanised' | 'words' | 'inner words';

/** `wrong` counts questions; all others are parts of one. */
export type ScoreName = 'recall@10' | 'MRR' | 'P@10' | 'wrong' | 'first' | 'first 3' | 'first 8' | 'vanishes';

/** Of these less is better. */
export const isFault = (name: ScoreName): boolean => name === 'wrong' || name === 'vanishes';

export function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
