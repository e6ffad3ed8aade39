import { meaningOfFile } from './address.ts';
import type { FileMeaning } from './address.ts';
import type { Article } from './article.ts';
import type { ArticleKey } from './article-key.ts';
import type { Corpus } from './corpus.ts';
import { parseArticle } from './source/parse-article.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { readSource } from './read-source.ts';
import type { ProblemCounts } from './problem-counts.ts';
import { repairFromTranslations } from './repair/repair-from-translations.ts';
import type { Body } from './write-bodies.ts';

/** What reading one file of the content folder gives. */
export interface ReadFile {
  readonly kind: 'article' | 'media' | 'nothing';
  readonly article?: Article;
  /** Markdown without front matter, repaired as far as the text alone allows. */
  readonly body?: string;
  /** Of each line of the body, the number that its source has in the file. */
  readonly lineNumbers?: readonly number[];
  readonly problems: readonly Problem[];
}

/** What a file gave; its body is in the store of bodies. */
export type FileReading = Pick<ReadFile, 'kind' | 'article' | 'problems'> & {
  readonly file: string;
  /** Where bodies are kept, repairs are only counted. */
  readonly repairs: ProblemCounts;
};

/** An article's text, repaired with the help of its translations. */
export interface MendedArticle extends Body {
  readonly article: Article;
  /** Those that the translations could mend, or could not. */
  readonly problems: readonly Problem[];
}

export function readFile(contentDir: string, file: string): ReadFile {
  const meaning = meaningOfFile(file);
  if (meaning.kind === 'media') return { kind: 'media', problems: [] };
  if (meaning.kind !== 'article') return { kind: 'nothing', problems: problemsOfMeaning(meaning, file) };
  const source = readSource(contentDir, file);
  if (source.kind === 'problem') return { kind: 'nothing', problems: [source.problem] };
  const { problems, ...parsed } = parseArticle(source.text, { ...meaning, file, digest: source.digest });
  const broken = problems.some(({ severity }) => severity === 'error');
  return broken ? { kind: 'nothing', problems } : { kind: 'article', ...parsed, problems };
}

/** The article's body: as the corpus keeps it, or else read again. Throws where the file is gone or broken since. */
export function readBody(contentDir: string, corpus: Corpus, key: ArticleKey): Body {
  return corpus.bodies?.find(corpus.articleOf(key).entry.file) ?? readMendedArticle(contentDir, corpus, key);
}

/** Reads an article of the corpus again and repairs it. Throws where the file is gone or broken since. */
export function readMendedArticle(contentDir: string, corpus: Corpus, key: ArticleKey): MendedArticle {
  const { file } = corpus.articleOf(key).entry;
  const { article, body, problems } = readFile(contentDir, file);
  if (!article || body === undefined) throw new Error(`${file}: ${problems[0]?.message ?? 'This is no article any more.'}`);
  return mendArticle(article, body, corpus);
}

/** Repairs what only the translations of an article can tell. */
export function mendArticle({ entry, outline: own }: Article, body: string, corpus: Corpus): MendedArticle {
  const others = corpus.articlesOf(entry.slug).filter((other) => other.entry.locale !== entry.locale);
  const exists = (slug: string): boolean => corpus.catalogue.translationsOf(slug).length > 0;
  const { outline, ...mended } = repairFromTranslations(body, { entry, outline: own }, others, exists);
  return { article: { entry, outline }, ...mended };
}

function problemsOfMeaning(meaning: FileMeaning, file: string): readonly Problem[] {
  switch (meaning.kind) {
    case 'locale-unknown':
      return [problem('locale-unknown', { file, message: `“${meaning.folder}” is the name of no locale.`, hint: 'Rename the folder, or add the name to the table in src/locales/locales.ts.' })];
    case 'slug-invalid':
      return [problem('slug-invalid', { file, message: `“${meaning.slug}” cannot be an address.`, hint: `Letters a–z, digits and . _ ~ + - may be used: “${meaning.suggestion}.md”.` })];
    case 'slug-reserved':
      return [problem('slug-reserved', { file, message: `The address “${meaning.slug}” belongs to a page of the site.`, hint: `Choose another file name, such as “${meaning.slug}-article.md”.` })];
    case 'mdx-not-allowed':
      return [problem('mdx-not-allowed', { file, message: 'MDX runs code, so articles cannot be MDX.', hint: 'Rename it to .md; pages with components live in src/first-party.' })];
    case 'extension-unknown':
      return [problem('extension-unknown', { file, message: `The site does not serve “.${meaning.extension}” files from the content folder.`, hint: 'Articles end in .md; images in png, jpg, gif, webp or avif.' })];
    case 'article':
    case 'media':
    case 'ignored':
      return [];
  }
}
