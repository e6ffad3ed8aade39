import { defineLiveCollection } from 'astro/content/config';
import { articlesLoader } from './articles/articles-loader.ts';

/**
 * Translators' articles, from the content folder. Live: they are asked of the corpus when a page is rendered, so that the
 * bundle of the pages holds none of them and serves until the pages' own code changes. The loader has their type; what they
 * may hold has been checked where they were read, with file and line, and no second time.
 */
export const collections = {
  articles: defineLiveCollection({ loader: articlesLoader() }),
};
