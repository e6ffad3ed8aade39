import { defineLiveCollection } from 'astro:content';
import { articleSchema } from './articles/article-schema.ts';
import { articlesLoader } from './articles/articles-loader.ts';

/**
 * Translators' articles, from the content folder. Live: they are asked of the corpus when a page is rendered, so that the
 * bundle of the pages holds none of them and serves until the pages' own code changes.
 */
export const collections = {
  articles: defineLiveCollection({ loader: articlesLoader(), schema: articleSchema }),
};
