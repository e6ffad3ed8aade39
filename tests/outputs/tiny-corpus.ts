import type { Article } from '../../src/articles/article.ts';
import { corpusOf } from '../../src/articles/corpus.ts';
import type { Corpus } from '../../src/articles/corpus.ts';

/** A corpus of bodiless articles: `{ 'hi/mba': 'एमबीए' }`, and who links to what: `{ 'hi/mba': ['btob'] }`. */
export function tinyCorpus(titles: Readonly<Record<string, string>>, links: Readonly<Record<string, readonly string[]>> = {}): Corpus {
  const articles = Object.entries(titles).map(([address, title]) => articleOf(address, title, links[address] ?? []));
  return corpusOf({ articles, media: [], problems: [] });
}

function articleOf(address: string, title: string, links: readonly string[]): Article {
  const [locale = '', ...rest] = address.split('/');
  const place = { fragment: '', text: 'x', line: 1, column: 1, sentence: 'x', at: 0 };
  return {
    entry: { locale, slug: rest.join('/'), file: `${address}.md`, title, description: `On ${title}.`, keywords: [], digest: '0'.repeat(16) },
    outline: { headings: [], links: links.map((slug) => ({ slug, ...place })), formulas: [], tables: [] },
  };
}
