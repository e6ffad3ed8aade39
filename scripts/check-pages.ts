import { articleModel } from '../src/articles/models/article-model.ts';
import type { CatalogueEntry } from '../src/articles/article.ts';
import type { Corpus } from '../src/articles/corpus.ts';
import { problem } from '../src/articles/problem.ts';
import type { Problem } from '../src/articles/problem.ts';
import { readFile } from '../src/articles/read-article.ts';
import { readSource } from '../src/articles/read-source.ts';
import { checkMarkdown } from '../src/markdown/check-markdown.ts';
import { readRenderedArticle } from '../src/markdown/read-rendered-article.ts';
import type { Site } from '../src/site.ts';

/**
 * What only a whole article shows: what the authors' parser makes of its Markdown, and what rendering it meets: images
 * that are missing, formulas that are no TeX, links that may not be followed.
 */
export function checkPages(site: Site, corpus: Corpus): readonly Problem[] {
  const { locales, entriesOf } = corpus.catalogue;
  return locales.flatMap(({ code }) =>
    entriesOf(code).flatMap((entry) => [...checkText(site, entry), ...checkPage(site, corpus, entry)]),
  );
}

function checkText({ contentDir }: Site, { file }: CatalogueEntry): readonly Problem[] {
  const { body = '', lineNumbers = [] } = readFile(contentDir, file);
  return checkMarkdown(body).map(({ code, line, ...found }) => problem(code, { file, ...found, line: lineNumbers[line - 1] ?? line }));
}

function checkPage(site: Site, corpus: Corpus, entry: CatalogueEntry): readonly Problem[] {
  const { problems } = readRenderedArticle(site, corpus, articleModel(site, corpus, entry));
  if (problems.length === 0) return [];
  const source = readSource(site.contentDir, entry.file);
  const text = source.kind === 'text' ? source.text : '';
  return problems.map(({ code, message }) => problem(code, { file: entry.file, ...findQuote(message, text), message }));
}

/** HTML has no lines; what a message quotes first stands somewhere in the source, unless it was decoded or repaired. */
function findQuote(message: string, source: string): Pick<Problem, 'line' | 'column'> {
  const quote = /“([^”]+)/.exec(message)?.[1];
  const at = quote === undefined ? -1 : source.indexOf(quote);
  if (at < 0) return {};
  const before = source.slice(0, at).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
