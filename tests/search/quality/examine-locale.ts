import { join } from 'node:path';
import type { Locale } from '../../../src/locales/locales.ts';
import { loadAnalyser } from '../../../src/search/analyse/load-analyser.ts';
import { readCharacters } from '../../../src/search/read-characters.ts';
import { writeSearchIndex } from '../../../src/search/write-index.ts';
import { siteOf } from '../../../src/site.ts';
import { openTinySearch } from '../tiny-bundle.ts';
import { distractorsOf } from './distractors.ts';
import { examine } from './examine.ts';
import type { Figures } from './examine.ts';
import { plainPagefind } from './plain-pagefind.ts';
import { examinationOf, goldForms } from './questions.ts';
import { readGold } from './read-gold.ts';

export interface LocaleFigures {
  readonly figures: readonly Figures[];
  /** What Pagefind gives as it comes. */
  readonly plain: readonly Figures[] | undefined;
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
}

/** Builds the bundle of the gold articles among others, and asks it everything. */
export async function examineLocale({ locale, articles: count, dir, withPlain = false, goldDir }: ExamineOptions): Promise<LocaleFigures> {
  const gold = readGold(locale.code, goldDir);
  const distractors = distractorsOf(locale, await loadAnalyser(locale, await readCharacters(locale)), goldForms(gold));
  const { questions, articles } = examinationOf(gold, distractors);
  const records = [...articles, ...Array.from({ length: count }, (_, number) => distractors.article(number))];
  const start = performance.now();
  const { files } = await writeSearchIndex({ locale, site: siteOf({}, dir), siteLocales: [locale.code], outDir: dir, records });
  const seconds = (performance.now() - start) / 1_000;
  const search = openTinySearch(dir, locale.code);
  const figures = await examine(questions, articles, locale, async (query) => (await search.find(query, { limit: 40 })).hits.map(({ slug }) => slug));
  const plain = withPlain ? await examine(questions, articles, locale, await plainPagefind(locale, records, join(dir, 'plain', locale.code))) : undefined;
  return { figures, plain, seconds, files, related: [...distractors.related] };
}
