import { join } from 'node:path';
import type { Locale } from '../../../src/locales/locales.ts';
import { loadIndexAnalyser } from '../../../src/search/analyse/load-index-analyser.ts';
import { readCharacters } from '../../../src/search/read-characters.ts';
import { writeSearchIndex } from '../../../src/search/write-index.ts';
import { siteOf } from '../../../src/site.ts';
import { ownSearch } from './asked-search.ts';
import type { AskedSearch } from './asked-search.ts';
import { distractorsOf } from './distractors.ts';
import { examine } from './examine.ts';
import { examineTitles } from './examine-titles.ts';
import { plainPagefind } from './plain-pagefind.ts';
import { examinationOf, goldForms } from './questions.ts';
import { readGold } from './read-gold.ts';
import { readTitled } from './read-titled.ts';
import type { Score } from './score.ts';

export interface LocaleScores {
  readonly own: readonly Score[];
  /** What Pagefind gives as it comes. */
  readonly plain: readonly Score[];
  /** That the index took. */
  readonly seconds: number;
  readonly files: number;
  /** Words that the analyser takes for a form that is asked for. */
  readonly related: readonly string[];
}

export interface ExamineOptions {
  readonly locale: Locale;
  /** How many articles are in the way. */
  readonly articles: number;
  /** A folder for what is built. */
  readonly dir: string;
  readonly withPlain?: boolean;
  readonly goldDir?: string | undefined;
  /** Asks only one in so many words and titles. */
  readonly every?: number;
}

/** Builds the bundle of the gold articles among others, and asks it everything. */
export async function examineLocale({ locale, articles: count, dir, withPlain = false, goldDir, every = 1 }: ExamineOptions): Promise<LocaleScores> {
  const whole = readGold(locale.code, goldDir);
  const gold = { ...whole, inflection: whole.inflection.filter((_, place) => place % every === 0) };
  const analyser = await loadIndexAnalyser(locale, await readCharacters(locale));
  const distractors = distractorsOf(locale, analyser, goldForms(gold));
  const { questions, articles } = examinationOf(gold, distractors);
  const titled = await readTitled(locale, distractors);
  const records = [...articles, ...titled, ...Array.from({ length: count }, (_, number) => distractors.article(number))];
  const start = performance.now();
  const { files } = await writeSearchIndex({ locale, site: siteOf({}, dir), siteLocales: [locale.code], outDir: dir, records });
  const seconds = (performance.now() - start) / 1_000;
  const scoresOf = async (search: AskedSearch): Promise<readonly Score[]> => [
    ...(await examine(questions, articles, locale, search)),
    ...(await examineTitles(records.slice(articles.length), titled, search, analyser, every)),
  ];
  const own = await scoresOf(ownSearch(dir, locale.code));
  const plain = withPlain ? await scoresOf(await plainPagefind(locale, records, join(dir, 'plain', locale.code))) : [];
  return { own, plain, seconds, files, related: [...distractors.related] };
}
