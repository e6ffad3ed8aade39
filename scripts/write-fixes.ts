import { realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { meaningOfFile } from '../src/articles/address.ts';
import type { ArticleKey } from '../src/articles/article-key.ts';
import type { Corpus } from '../src/articles/corpus.ts';
import { fixSource } from '../src/articles/source/fix-source.ts';
import type { SlugRepairs } from '../src/articles/source/fix-source.ts';
import { readMendedArticle } from '../src/articles/read-article.ts';
import { readSource } from '../src/articles/read-source.ts';

/** Writes the repairs of a corpus into its sources. Returns the files that changed, under the content folder. */
export function writeFixes(contentDir: string, corpus: Corpus): readonly string[] {
  const damaged = corpus.problems.filter(({ severity }) => severity === 'repair');
  const files = new Set(damaged.map(({ file }) => file));
  return [...files].filter((file) => writeFix(contentDir, corpus, file));
}

function writeFix(contentDir: string, corpus: Corpus, file: string): boolean {
  const meaning = meaningOfFile(file);
  const source = readSource(contentDir, file);
  if (meaning.kind !== 'article' || source.kind !== 'text') return false;
  const slugs = slugRepairsOf(contentDir, corpus, file, meaning.key);
  const fixed = fixSource(source.text, { ...meaning, file, digest: source.digest }, slugs);
  if (fixed !== source.text) replaceFile(join(contentDir, file), fixed);
  return fixed !== source.text;
}

function slugRepairsOf(contentDir: string, corpus: Corpus, file: string, key: ArticleKey): SlugRepairs {
  const isReplaced = corpus.problems.some((problem) => problem.file === file && problem.code === 'link-slug-replaced');
  if (!isReplaced) return new Map();
  const { repairedFrom } = readMendedArticle(contentDir, corpus, key);
  return new Map(Object.entries(repairedFrom).map(([to, from]) => [from, to]));
}

/** By a rename, so that no reader and no crash ever meets half a file. A symbolic link stays one. */
function replaceFile(path: string, text: string): void {
  const target = realpathSync(path);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.new`);
  writeFileSync(beside, text, { mode: statSync(target).mode });
  renameSync(beside, target);
}
