import type { Measure, ScoreName } from './score.ts';
import { isFault } from './score.ts';

/** What a figure must reach among 14,000 articles, or for faults the most there may be; undefined where nothing is asked. */
export function targetOf(locale: string, measure: Measure, name: ScoreName): number | undefined {
  return rows[locale]?.[`${measure} ${name}`] ?? (locale in rows ? everywhere[`${measure} ${name}`] : (otherLanguages[`${measure} ${name}`] ?? everywhere[`${measure} ${name}`]));
}

export function isMet(value: number, target: number, name: ScoreName): boolean {
  return isFault(name) ? value <= target : value >= target;
}

type Targets = Readonly<Partial<Record<`${Measure} ${ScoreName}`, number>>>;

const everywhere: Targets = {
  'minimal pairs wrong': 2,
  'titles first 3': 0.995,
  'other titles first': 0.98,
  'third letter first 8': 0.99,
  'typing on vanishes': 0.01,
};

const otherLanguages: Targets = { ...inflection(0.9, undefined, 0.9), ...spelling(1, 0.9) };

const han: Targets = { 'words recall@10': 0.99, 'compounds P@10': 0.92, 'inner words first': 0.99, ...spelling(0.8, undefined) };

const rows: Readonly<Record<string, Targets>> = {
  hi: { ...inflection(0.95, 0.87, 0.97), ...spelling(0.95, 0.93), 'romanised recall@10': 0.85 },
  tr: { ...inflection(0.95, 0.8, 0.9), ...spelling(1, 0.92) },
  sv: { ...inflection(0.97, 0.87, 0.95), ...spelling(0.95, 0.92), 'compounds recall@10': 0.75 },
  it: { ...inflection(0.85, 0.62, 0.94), ...spelling(0.95, 0.92) },
  ar: { ...inflection(0.9, 0.8, 0.9), ...spelling(0.92, 0.92), 'clitics recall@10': 0.875 },
  en: { ...inflection(0.92, 0.82, 0.9), ...spelling(0.95, 0.93) },
  ko: { ...inflection(0.95, undefined, 0.97), ...spelling(0.9, 0.85) },
  zh: han,
  ja: han,
};

function inflection(recall: number, mrr: number | undefined, precision: number): Targets {
  return { 'inflection recall@10': recall, 'inflection P@10': precision, ...(mrr !== undefined && { 'inflection MRR': mrr }) };
}

function spelling(normalisation: number, typos: number | undefined): Targets {
  return { 'normalisation recall@10': normalisation, ...(typos !== undefined && { 'typos recall@10': typos }) };
}
