import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../../src/articles/read-corpus.ts';
import type { Corpus } from '../../../src/articles/corpus.ts';
import type { Locale } from '../../../src/locales/locales.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import { aliasesOf } from './distractors.ts';
import type { DistractorMaker } from './distractors.ts';

/** The articles of the repository and of the folder of real ones beside it, with their titles in other languages. Their texts are made like those of the others. */
export async function readTitled(locale: Locale, { article }: DistractorMaker): Promise<readonly SearchRecord[]> {
  corpora ??= Promise.all(folders.filter((folder) => existsSync(folder)).map((contentDir) => readCorpus({ contentDir })));
  const catalogues = (await corpora).map(({ catalogue }) => catalogue);
  const entries = catalogues.flatMap((catalogue) => catalogue.entriesOf(locale.code).map((entry) => ({ entry, others: catalogue.translationsOf(entry.slug) })));
  return entries.map(({ entry: { title }, others }, number) => {
    const aliases = [...new Set(others.map((other) => other.title))].filter((other) => other !== title);
    return { ...article(number), slug: `gold-titles-${number}`, title, ...aliasesOf(aliases) };
  });
}

let corpora: Promise<readonly Corpus[]> | undefined;
const root = join(import.meta.dirname, '../../..');
const folders = [join(root, 'content'), join(root, '../shared/articles')];
