import { foldAccents, foldForms } from '../../../src/search/analyse/fold.ts';
import type { IndexAnalyser } from '../../../src/search/analyse/analyser.ts';
import { localeOf } from '../../../src/locales/locales.ts';
import type { Locale } from '../../../src/locales/locales.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import { pick, randomFrom } from './random.ts';
import { readTexts } from './read-texts.ts';

/** Makes articles that are in the way: words of real text as frequent as they are there, and a long tail of rare ones. */
export interface DistractorMaker {
  readonly words: (count: number) => string;
  readonly article: (number: number) => SearchRecord;
  /** Words of real text that the analyser takes for a form that is asked for. They are not used; a speaker should look at them. */
  readonly related: ReadonlySet<string>;
}

/** No word of `except`, nor one that is the same but for case and accents, is used. */
export function distractorsOf(locale: Locale, analyser: IndexAnalyser, except: readonly string[]): DistractorMaker {
  const random = randomFrom(locale.code.charCodeAt(0) * 256 + locale.code.charCodeAt(1));
  const related = new Set<string>();
  const isForbidden = forbiddenBy(except, locale, analyser, related);
  const beginnings = new Set(except.map(beginningOf));
  const frequent = readTexts(locale).flatMap((text) => unitsOf(text, locale)).filter((word) => !isForbidden(word));
  const rare = withoutSpaces.has(locale.script) ? frequent : rareWords(frequent, random).filter((word) => !beginnings.has(beginningOf(word)) && !isForbidden(word));
  const word = (): string => (random() < 0.15 ? pick(rare, () => random() ** 3) : pick(frequent, random));
  const words = (count: number): string => Array.from({ length: count }, word).join(withoutSpaces.has(locale.script) ? '，' : ' ');
  const titleOf = withoutSpaces.has(locale.script) ? clauseTitles(frequent, random) : wordTitles(frequent, random);
  const other = localeOf(locale.code === 'en' ? 'sv' : 'en');
  const aliasOf = wordTitles(readTexts(other).flatMap((text) => unitsOf(text, other)).filter((found) => !isForbidden(found)), random);
  const unit = withoutSpaces.has(locale.script) ? 0.2 : 1;
  return {
    related,
    words: (count) => words(Math.ceil(count * unit)),
    article: (number) => ({
      slug: `distractor-${number}`,
      title: titleOf(),
      description: words(12 * unit),
      ...aliasesOf([aliasOf()]),
      topics: [{ key: `topic-${number % 9}`, name: `topic ${number % 9}` }],
      sections: [{ text: words(90 * unit) }, { heading: words(Math.max(1, 3 * unit)), id: 'a', text: words(100 * unit) }, { heading: words(Math.max(1, 3 * unit)), id: 'b', text: words(100 * unit) }],
    }),
  };
}

/** As if all were in languages that readers know: the more of them are found by a word, the more are in the way. */
export function aliasesOf(aliases: readonly string[]): Pick<SearchRecord, 'aliases' | 'familiarAliases'> {
  return { aliases, familiarAliases: aliases };
}

function forbiddenBy(except: readonly string[], { script }: Locale, analyser: IndexAnalyser, related: Set<string>): (word: string) => boolean {
  const stemsOf = (word: string): readonly string[] => [...analyser.stems(word), ...analyser.spellings(word)];
  const forbidden = new Set(except.map(folded));
  const stems = new Set(except.flatMap((form) => analyser.words(form)).flatMap(({ text }) => stemsOf(text)));
  return (word) => {
    if (withoutSpaces.has(script)) return except.some((other) => word.includes(other));
    const heads = analyser.heads?.(word, () => true) ?? [];
    const isRelated = !forbidden.has(folded(word)) && [...stemsOf(word), ...heads].some((stem) => stems.has(stem));
    if (isRelated) related.add(word);
    return isRelated || forbidden.has(folded(word));
  };
}

/** One to three words, no title twice: longer words, as frequent in titles as they are in texts. */
function wordTitles(frequent: readonly string[], random: () => number): () => string {
  const long = frequent.filter((word) => word.length > 4).map((word) => word.toLowerCase());
  return unlike(() => Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(long, random)).join(' '));
}

function clauseTitles(frequent: readonly string[], random: () => number): () => string {
  return unlike(() => pick(frequent, random).slice(0, 6) + pick(frequent, random).slice(0, 2 + Math.floor(random() * 5)));
}

/** The first that has not been yet; after many in vain any. */
function unlike(make: () => string): () => string {
  const made = new Set<string>();
  return () => {
    let title = make();
    for (let tries = 0; made.has(title) && tries < 20; tries += 1) title = make();
    made.add(title);
    return title;
  };
}

/** Words; clauses where words are not parted. */
function unitsOf(text: string, { script }: Locale): readonly string[] {
  if (withoutSpaces.has(script)) return text.split(/[\s，。、；：！？「」“”（）|#*\-.,:()]+/).filter((clause) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,30}$/u.test(clause));
  return text.match(/[\p{L}\p{M}\u200d]{2,}/gu) ?? [];
}

/** The beginning of one word and the end of another, fifty thousand times. */
function rareWords(frequent: readonly string[], random: () => number): readonly string[] {
  const long = [...new Set(frequent.map((word) => word.toLowerCase()))].filter((word) => word.length >= 5);
  const half = (word: string): number => Math.ceil(word.length / 2);
  const made = (): string => {
    const [head, tail] = [pick(long, random), pick(long, random)];
    return head.slice(0, half(head)) + tail.slice(half(tail));
  };
  return [...new Set(Array.from({ length: 50_000 }, made))].filter((word) => !/^\p{M}/u.test(word));
}

const folded = (word: string): string => foldAccents(foldForms(word));
const beginningOf = (word: string): string => folded(word).slice(0, 4);
const withoutSpaces: ReadonlySet<string> = new Set(['Hans', 'Jpan']);
