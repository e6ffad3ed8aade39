import type { Article } from './article.ts';
import type { Corpus } from './corpus.ts';
import { textHash } from './text-hash.ts';

/** The hash of all that mending an article depends on: its source, those of its translations, and which of their targets exist. */
export function mendCircumstances(article: Article, { catalogue, articlesOf }: Corpus): string {
  const { locale, slug } = article.entry;
  const exists = (target: string): '0' | '1' => (catalogue.translationsOf(target).length > 0 ? '1' : '0');
  const parts = articlesOf(slug).map(({ entry, outline }) => `${entry.locale}${entry.digest}${outline.links.map((link) => exists(link.slug)).join('')}`);
  return textHash(`${locale} ${parts.join(' ')}`);
}
