import type { Locale } from '../../../src/locales/locales.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import { holds, slugOf } from './questions.ts';
import type { Measure, Question } from './questions.ts';

/** Answers a query with slugs, best first: some more than ten, as those of other measures do not count. */
export type Ask = (query: string) => Promise<readonly string[]>;

export interface Figures {
  readonly measure: Measure;
  readonly questions: number;
  /** Of the articles that hold what was asked for, those among the first ten. Only cross forms count for inflection. */
  readonly recall: number;
  /** Mean of one over the place of the first right answer. */
  readonly mrr: number;
  /** Of the first ten answers, the right ones. */
  readonly precision: number;
  /** Answers that hold what must not be found. */
  readonly wrong: number;
  readonly failures: readonly string[];
}

/** `articles` are those that were made to hold what is asked for; no other holds it. */
export async function examine(questions: readonly Question[], articles: readonly SearchRecord[], locale: Locale, ask: Ask): Promise<readonly Figures[]> {
  const holders = holdersOf(questions, articles, locale);
  const marks = [];
  for (const question of questions) marks.push({ question, ...markOf(question, await ask(question.query), holders) });
  const byMeasure = Map.groupBy(marks, ({ question }) => question.measure);
  return [...byMeasure].map(([measure, list]) => ({
    measure,
    questions: list.length,
    recall: mean(list.map(({ recall }) => recall)),
    mrr: mean(list.map(({ mrr }) => mrr)),
    precision: mean(list.flatMap(({ precision }) => precision ?? [])),
    wrong: list.filter(({ wrong }) => wrong).length,
    failures: list.filter(({ recall, precision, wrong }) => wrong || recall < 1 || (precision ?? 1) < 1).map(({ question, note }) => `${measure}: ${question.query} ${note}`),
  }));
}

interface Mark {
  readonly recall: number;
  readonly mrr: number;
  /** None where nothing was found. */
  readonly precision: number | undefined;
  readonly wrong: boolean;
  readonly note: string;
}

function markOf({ query, held, forbidden, measure }: Question, answers: readonly string[], holders: ReadonlyMap<string, ReadonlySet<string>>): Mark {
  const first = answers.filter((slug) => !slug.startsWith('gold-') || slug.startsWith(slugOf(measure))).slice(0, 10);
  const holdersOfForm = (form: string): ReadonlySet<string> => new Set([...(holders.get(form) ?? [])].filter((slug) => slug.startsWith(slugOf(measure))));
  const right = held.reduce((all, form) => all.union(holdersOfForm(form)), new Set<string>());
  const wanted = measure === 'inflection' ? right.difference(holdersOfForm(query)) : right;
  const found = first.filter((slug) => wanted.has(slug));
  const counted = first.filter((slug) => wanted.has(slug) || !right.has(slug));
  const place = counted.findIndex((slug) => wanted.has(slug));
  const strangers = first.filter((slug) => !right.has(slug));
  return {
    recall: wanted.size === 0 ? 1 : found.length / Math.min(10, wanted.size),
    mrr: place < 0 ? 0 : 1 / (place + 1),
    precision: first.length === 0 ? undefined : 1 - strangers.length / first.length,
    wrong: forbidden !== undefined && first.some((slug) => holdersOfForm(forbidden).has(slug) && !holdersOfForm(query).has(slug)),
    note: noteOf(held, wanted, new Set(found), strangers, holders),
  };
}

function noteOf(held: readonly string[], wanted: ReadonlySet<string>, found: ReadonlySet<string>, strangers: readonly string[], holders: ReadonlyMap<string, ReadonlySet<string>>): string {
  const missing = held.filter((form) => [...(holders.get(form) ?? [])].some((slug) => wanted.has(slug) && !found.has(slug)));
  const stray = strangers.map((slug) => [...holders].find(([, slugs]) => slugs.has(slug))?.[0] ?? slug);
  return `${missing.length > 0 ? `misses ${missing.join(', ')}` : ''}${stray.length > 0 ? ` finds ${stray.slice(0, 4).join(', ')}` : ''}`.trim();
}

/** Which articles hold each form. */
function holdersOf(questions: readonly Question[], articles: readonly SearchRecord[], locale: Locale): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Set(questions.flatMap(({ held, forbidden, query }) => [...held, query, ...(forbidden ? [forbidden] : [])]));
  return new Map([...forms].map((form) => [form, new Set(articles.filter((article) => holds(article, form, locale)).map(({ slug }) => slug))]));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
