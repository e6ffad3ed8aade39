import type { Locale } from '../../locales/locales.ts';
import type { Article } from '../article.ts';
import type { ArticleKey } from '../article-key.ts';
import { findFirstHeading, findFirstParagraph } from './first-words.ts';
import { parseFrontMatter } from './front-matter.ts';
import { languageProblem } from './language-check.ts';
import { outlineOf } from './outline.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { repair } from '../repair/repair.ts';
import { firstSentence } from './sentence.ts';

/** Where a source stands and what identifies it. */
export interface ArticlePlace {
  readonly key: ArticleKey;
  readonly locale: Locale;
  readonly file: string;
  /** Of the whole source; 16 hex digits. */
  readonly digest: string;
}

export interface ParsedArticle {
  readonly article: Article;
  /** Repaired Markdown without front matter and without the heading that repeats the title. */
  readonly body: string;
  /** Of each line of the body, the number that its source has in the file. */
  readonly lineNumbers: readonly number[];
  readonly problems: readonly Problem[];
}

/** An article's source as the site uses it. Pure; whatever is wrong with the source is a problem, never an exception. */
export function parseArticle(source: string, { key, locale, file, digest }: ArticlePlace): ParsedArticle {
  const front = parseFrontMatter(source, file);
  const title = front.title ?? findFirstHeading(front.body) ?? key.slug;
  const { text: body, lines, problems } = repair(front.body, { file, firstLine: front.bodyLine, locale, title });
  const description = front.description ?? firstSentence(findFirstParagraph(body) ?? '');
  const entry = { ...key, file, title, description, keywords: front.keywords, digest };
  return {
    article: { entry, outline: outlineOf(body, { file, lines }) },
    body,
    lineNumbers: lines.map(({ number }) => number),
    problems: [...front.problems, ...missing(front, file), ...problems, ...languageProblem(body, locale, file)],
  };
}

/** Front matter that is refused has a problem already. */
function missing({ title, description, problems }: ReturnType<typeof parseFrontMatter>, file: string): readonly Problem[] {
  if (problems.some(({ severity }) => severity === 'error')) return [];
  const noTitle = problem('title-missing', { file, line: 1, message: 'There is no title.', hint: 'Write “title: …” between the two lines of dashes.' });
  const noDescription = problem('description-missing', { file, line: 1, message: 'There is no description.', hint: 'Write “description: …” in one sentence.' });
  return [...(title === undefined ? [noTitle] : []), ...(description === undefined ? [noDescription] : [])];
}
