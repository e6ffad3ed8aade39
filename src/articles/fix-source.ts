import { parseFrontMatter } from './front-matter.ts';
import { parseArticle } from './parse-article.ts';
import type { ArticlePlace } from './parse-article.ts';
import { linesOf, textOf } from './repair/document.ts';
import { repairSource } from './repair/repair.ts';

/**
 * The source with those repairs written into it that an author could have written. Every other byte stays, and so does
 * what readers see: where a repaired source would read differently, the source is given back as it is.
 */
export function fixSource(source: string, place: ArticlePlace): string {
  const fixed = fixFrontMatter(source, place) + fixBody(source, place);
  return fixed === source || readsTheSame(source, fixed, place) ? fixed : source;
}

function fixFrontMatter(source: string, { file }: ArticlePlace): string {
  const { body, repairedLines } = parseFrontMatter(source, file);
  const lines = linesOf(source.slice(0, source.length - body.length), 1);
  return textOf(lines.map((line) => ({ ...line, text: repairedLines.get(line.number) ?? line.text })));
}

function fixBody(source: string, { file, locale }: ArticlePlace): string {
  const { body, bodyLine, title = '' } = parseFrontMatter(source, file);
  return repairSource(body, { file, firstLine: bodyLine, locale, title }).text;
}

function readsTheSame(before: string, after: string, place: ArticlePlace): boolean {
  const [one, other] = [before, after].map((source) => {
    const { article, body } = parseArticle(source, place);
    const { title, description, keywords } = article.entry;
    return JSON.stringify([title, description, keywords, body]);
  });
  return one === other;
}
