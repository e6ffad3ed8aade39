import type { Locale } from '../../../src/locales/locales.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import type { AskedSearch } from './asked-search.ts';
import { holds, slugOf } from './questions.ts';
import type { Question } from './questions.ts';
import { mean } from './score.ts';
import type { GoldMeasure, Score, ScoreName } from './score.ts';

/**
 * Recall: of the articles that hold what was asked for, those among the first ten; only cross forms count for inflection.
 * MRR: mean of one over the place of the first right answer. P: of the first ten answers, the right ones.
 * `articles` are those that were made to hold what is asked for; no other holds it.
 */
export async function examine(questions: readonly Question[], articles: readonly SearchRecord[], locale: Locale, { find }: AskedSearch): Promise<readonly Score[]> {
  const holders = holdersOf(questions, articles, locale);
  const marks: Mark[] = [];
  for (const question of questions) marks.push(markOf(question, await find(question.query, asked), holders));
  return [...Map.groupBy(marks, ({ measure }) => measure)].flatMap(([measure, list]) => scoresOf(measure, list));
}

function scoresOf(measure: GoldMeasure, marks: readonly Mark[]): readonly Score[] {
  const failures = marks.filter(({ recall, precision, wrong }) => wrong || recall < 1 || (precision ?? 1) < 1).map(({ query, note }) => `${measure}: ${query} ${note}`);
  const score = (name: ScoreName, value: number): Score => ({ measure, name, questions: marks.length, value, failures });
  if (measure === 'minimal pairs') return [score('wrong', marks.filter(({ wrong }) => wrong).length)];
  if (measure === 'inner words') return [score('first', mean(marks.map(({ mrr }) => Number(mrr === 1))))];
  return [
    score('recall@10', mean(marks.map(({ recall }) => recall))),
    score('MRR', mean(marks.map(({ mrr }) => mrr))),
    score('P@10', mean(marks.flatMap(({ precision }) => precision ?? []))),
  ];
}

interface Mark {
  readonly measure: GoldMeasure;
  readonly query: string;
  readonly recall: number;
  readonly mrr: number;
  /** None where nothing was found. */
  readonly precision: number | undefined;
  readonly wrong: boolean;
  readonly note: string;
}

function markOf({ query, held: forms, forbidden, measure }: Question, answers: readonly string[], holders: ReadonlyMap<string, ReadonlySet<string>>): Mark {
  const first = answers.filter((slug) => !slug.startsWith('gold-') || slug.startsWith(slugOf(measure))).slice(0, 10);
  const holdersOfForm = (form: string): ReadonlySet<string> => new Set([...(holders.get(form) ?? [])].filter((slug) => slug.startsWith(slugOf(measure))));
  const held = forms.reduce((all, form) => all.union(holdersOfForm(form)), new Set<string>());
  const right = measure === 'inner words' ? held : held.union(holdersOfForm(query));
  const wanted = measure === 'inflection' ? held.difference(holdersOfForm(query)) : held;
  const found = first.filter((slug) => wanted.has(slug));
  const counted = first.filter((slug) => wanted.has(slug) || !right.has(slug));
  const place = counted.findIndex((slug) => wanted.has(slug));
  const strangers = first.filter((slug) => !right.has(slug));
  return {
    measure,
    query,
    recall: wanted.size === 0 ? 1 : found.length / Math.min(10, wanted.size),
    mrr: place < 0 ? 0 : 1 / (place + 1),
    precision: first.length === 0 ? undefined : 1 - strangers.length / first.length,
    wrong: forbidden !== undefined && first.some((slug) => holdersOfForm(forbidden).has(slug) && !holdersOfForm(query).has(slug)),
    note: noteOf(forms, wanted, new Set(found), strangers, holders),
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

/** Some more than ten, as those of other measures do not count. */
const asked = 40;
