import type { Locale } from '../../../src/locales/locales.ts';
import { foldForms } from '../../../src/search/analyse/fold.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import { aliasesOf } from './distractors.ts';
import type { DistractorMaker } from './distractors.ts';
import type { Gold, Pair } from './read-gold.ts';
import type { GoldMeasure } from './score.ts';

export interface Question {
  readonly measure: GoldMeasure;
  readonly query: string;
  /** What an article that answers it holds, as it is written there. */
  readonly held: readonly string[];
  /** For minimal pairs: what an answer must not hold. */
  readonly forbidden?: string;
}

export interface Examination {
  readonly questions: readonly Question[];
  readonly articles: readonly SearchRecord[];
}

/** The questions of a gold set, and for each measure one article for each form that is asked for. */
export function examinationOf(gold: Gold, distractors: DistractorMaker): Examination {
  const questions = questionsOf(gold, distractors);
  const byMeasure = Map.groupBy(questions, ({ measure }) => measure);
  return { questions, articles: [...byMeasure].flatMap(([measure, list]) => articlesFor(measure, list, distractors)) };
}

function articlesFor(measure: GoldMeasure, questions: readonly Question[], distractors: DistractorMaker): readonly SearchRecord[] {
  const forms = new Set(questions.flatMap(({ held, forbidden }) => (forbidden === undefined ? held : [...held, forbidden])));
  const inTitle = [...forms].map((form, number) => articleOf(`${slugOf(measure)}${number}`, form, '', distractors));
  const inText = (texts: readonly string[]): readonly SearchRecord[] => texts.map((text, number) => articleOf(`${slugOf(measure)}text-${number}`, distractors.words(2), text, distractors));
  if (measure === 'romanised') return inTitle;
  return measure === 'inner words' ? [...inTitle, ...inText(questions.map(({ query }) => query))] : inText([...forms]);
}

/** In the middle of others, where nothing parts it from them. */
function titleAround(word: string, distractors: DistractorMaker): string {
  const title = distractors.article(0).title;
  return title.slice(0, 3) + word + title.slice(3);
}

/** What the slugs of a measure's articles begin with. */
export function slugOf(measure: GoldMeasure): string {
  return `gold-${measure.replace(' ', '-')}-`;
}

/** Every form that must not stand in an article by chance. */
export function goldForms(gold: Gold): readonly string[] {
  return [...gold.inflection.flat(), ...[gold.normalisation, gold.minimalPairs, gold.compounds, gold.clitics, gold.typos, gold.romanised].flat(2), ...gold.words.map(([word]) => word)];
}

function questionsOf(gold: Gold, distractors: DistractorMaker): readonly Question[] {
  const asked = (measure: GoldMeasure, pairs: readonly Pair[]): readonly Question[] => pairs.map(([query, held]) => ({ measure, query, held: [held] }));
  return [
    ...gold.inflection.flatMap((forms) => forms.map((query): Question => ({ measure: 'inflection', query, held: forms }))),
    ...asked('normalisation', gold.normalisation),
    ...gold.minimalPairs.map(([query, forbidden]): Question => ({ measure: 'minimal pairs', query, held: [query], forbidden })),
    ...asked('typos', gold.typos),
    ...asked('compounds', gold.compounds),
    ...asked('clitics', gold.clitics),
    ...asked('clitics', gold.clitics.map(([bare, joined]) => [joined, bare])),
    ...asked('romanised', gold.romanised),
    ...asked('words', gold.words),
    ...asked('inner words', gold.words.map(([word]) => [word, titleAround(word, distractors)])),
  ];
}

function articleOf(slug: string, title: string, form: string, distractors: DistractorMaker): SearchRecord {
  const text = [distractors.words(40), form, distractors.words(40), form, distractors.words(80)].join(' ');
  return { slug, title, description: distractors.words(10), ...aliasesOf([]), topics: [], sections: [{ text }] };
}

/** Whether the article holds the form as a word of its own. */
export function holds(record: SearchRecord, form: string, { script }: Locale): boolean {
  const text = foldForms([record.title, record.description, ...record.sections.map(({ heading = '', text: part }) => `${heading} ${part}`)].join(' '));
  const wanted = foldForms(form);
  return script === 'Hans' || script === 'Jpan' ? text.includes(wanted) : ` ${text} `.includes(` ${wanted} `);
}
