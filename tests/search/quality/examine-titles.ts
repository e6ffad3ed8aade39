import type { Analyser } from '../../../src/search/analyse/analyser.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import type { AskedSearch } from './asked-search.ts';
import { randomFrom } from './random.ts';
import { mean } from './score.ts';
import type { Measure, Score, ScoreName } from './score.ts';

/** Asks for articles by what they are called, and types their titles letter by letter. `titled` are asked for first, others are drawn. */
export async function examineTitles(records: readonly SearchRecord[], titled: readonly SearchRecord[], search: AskedSearch, analyser: Analyser, every: number): Promise<readonly Score[]> {
  const random = randomFrom(1);
  const drawn = records.map((record) => [random(), record] as const).sort(([a], [b]) => a - b).map(([, record]) => record);
  const asked = [...new Set([...titled, ...drawn])].slice(0, mostTitles / every);
  const names = namesOf(records, analyser);
  const isCalled = (slug: string | undefined, name: string): boolean => names.get(slug ?? '')?.has(analyser.fold(name)) ?? false;
  const titles = await inTurn(asked, async ({ title }) => note(title, (await search.find(title, 3)).some((slug) => isCalled(slug, title))));
  const aliases = asked.flatMap((record) => record.aliases).slice(0, mostTitles / every);
  const others = await inTurn(aliases, async (alias) => note(alias, isCalled((await search.find(alias, 1))[0], alias)));
  const words = asked.flatMap(({ title }) => wordsOf(title, analyser)).slice(0, mostTitles / every);
  const thirds = await inTurn(words, async (word) => note(word, (await search.suggest(thirdLetter(word, analyser), 8)).some((slug) => [...(names.get(slug) ?? [])].some((name) => name.includes(word)))));
  const typed = (await inTurn(asked.slice(0, mostTyped / every), async (record) => typeOn(record, search))).flat();
  return [
    scoreOf('titles', 'first 3', titles),
    scoreOf('other titles', 'first', others),
    scoreOf('third letter', 'first 8', thirds),
    { ...scoreOf('typing on', 'vanishes', typed), value: 1 - mean(typed.map(({ isRight }) => Number(isRight))) },
  ].filter(({ questions }) => questions > 0);
}

interface Note {
  readonly asked: string;
  readonly isRight: boolean;
}

/** For each beginning of the title with which it is suggested, whether it still is a letter later. */
async function typeOn({ slug, title }: SearchRecord, search: AskedSearch): Promise<readonly Note[]> {
  const beginnings = lettersOf(title).map((_, at) => beginning(title, at + 1)).slice(1);
  const shown = await inTurn(beginnings, async (typed) => (await search.suggest(typed, 8)).includes(slug));
  return beginnings.slice(1).flatMap((typed, at) => (shown[at] ? [note(`${typed} (${title})`, shown[at + 1] ?? false)] : []));
}

/** All that an article is called, folded, by its slug. */
function namesOf(records: readonly SearchRecord[], analyser: Analyser): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(records.map(({ slug, title, aliases }) => [slug, new Set([title, ...aliases].map(analyser.fold))]));
}

/** Words of three letters and more, folded; where words are not parted, the first three characters and the last. */
function wordsOf(title: string, analyser: Analyser): readonly string[] {
  const folded = analyser.fold(title);
  if (!analyser.spelled) return lettersOf(folded).length < 3 ? [] : [beginning(folded, 3), lettersOf(folded).slice(-3).join('')];
  return analyser.words(folded).map(({ text }) => text).filter((word) => lettersOf(word).length > 2);
}

function lettersOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Of the word itself, where an article is written on to it. */
function thirdLetter(word: string, { later }: Analyser): string {
  const bare = later?.(word) ?? word;
  return beginning(word, lettersOf(word).length - lettersOf(bare).length + 3);
}

function beginning(text: string, letters: number): string {
  return lettersOf(text).slice(0, letters).join('');
}

function note(asked: string, isRight: boolean): Note {
  return { asked, isRight };
}

function scoreOf(measure: Measure, name: ScoreName, notes: readonly Note[]): Score {
  const failures = notes.flatMap(({ asked, isRight }) => (isRight ? [] : [`${measure}: ${asked}`]));
  return { measure, name, questions: notes.length, value: mean(notes.map(({ isRight }) => Number(isRight))), failures };
}

async function inTurn<Item, Answer>(items: readonly Item[], ask: (item: Item) => Promise<Answer>): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const item of items) answers.push(await ask(item));
  return answers;
}

const segmenter = new Intl.Segmenter();
const mostTitles = 400;
const mostTyped = 50;
