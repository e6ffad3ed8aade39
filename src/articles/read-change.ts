import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { meaningOfFile } from './address.ts';
import type { Article } from './article.ts';
import { withArticles } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { linkProblems } from './link-problems.ts';
import { sumCounts } from './problem-counts.ts';
import { sortProblems } from './problem.ts';
import { readingOf, mendSlugs } from './read-corpus.ts';
import { slimArticle } from './slim-article.ts';

/**
 * The corpus after a change of files: they are read again and, as they may mend each other, all translations of what they
 * hold. Its problems and counts are those of these articles. Undefined where more has changed than the texts of articles: then all is
 * to be read. `files` are paths under the content folder.
 */
export function readChange(corpus: Corpus, files: readonly string[], contentDir: string): Corpus | undefined {
  const changes = files.map((file) => changeOf(file, corpus, contentDir));
  if (changes.includes('other')) return undefined;
  const slugs = [...new Set(changes.flatMap((change) => (typeof change === 'object' ? change.slug : [])))];
  const before = slugs.flatMap((slug) => corpus.articlesOf(slug));
  const readings = before.map(({ entry }) => readingOf(contentDir, entry.file, corpus.bodies));
  const read = readings.flatMap(({ article }) => article ?? []);
  if (read.length < before.length || !read.every((article, place) => isCalledAlike(article, before[place]))) return undefined;
  const { bodies } = corpus;
  const mended = mendSlugs(slugs, { contentDir, ...(bodies && { bodies }) }, withArticles(corpus, read));
  const whole = withArticles(corpus, mended.articles);
  const problems = sortProblems([...readings.flatMap((reading) => reading.problems), ...mended.problems, ...linkProblems(whole, slugs)]);
  const counts = sumCounts([...readings.map(({ repairs }) => repairs), ...mended.repairs.values()]);
  return { ...withArticles(corpus, mended.articles.map(slimArticle)), problems, counts };
}

/** What has changed: the text of an article, nothing that matters, or something else. */
function changeOf(file: string, { catalogue, media }: Corpus, contentDir: string): { readonly slug: string } | 'nothing' | 'other' {
  const meaning = meaningOfFile(file);
  const isKnown = meaning.kind === 'article' && catalogue.find(meaning.key)?.file === file;
  const stats = lstatSync(join(contentDir, file), { throwIfNoEntry: false });
  if (isKnown && stats?.isFile()) return { slug: meaning.key.slug };
  if (isKnown || media.has(file) || stats?.isDirectory()) return 'other';
  return stats === undefined || meaning.kind === 'ignored' ? 'nothing' : 'other';
}

function isCalledAlike({ entry }: Article, before: Article | undefined): boolean {
  return entry.title === before?.entry.title;
}
