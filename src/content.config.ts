import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { firstPartySchema } from './articles/article-schema.ts';
import { articlesLoader } from './articles/articles-loader.ts';

export const collections = {
  /** Translators' articles, from the content folder. */
  articles: defineCollection({ loader: articlesLoader() }),
  /** About, help and the like: MDX with components, in `<locale>/<name>.mdx`. */
  firstParty: defineCollection({ loader: glob({ base: './src/first-party', pattern: '**/*.mdx' }), schema: firstPartySchema }),
};
