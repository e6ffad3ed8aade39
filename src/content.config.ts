import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { firstPartySchema } from './articles/article-schema.ts';

export const collections = {
  /** About, help and the like: MDX with components, in `<locale>/<name>.mdx`. The articles are in `live.config.ts`. */
  firstParty: defineCollection({ loader: glob({ base: './src/first-party', pattern: '**/*.mdx' }), schema: firstPartySchema }),
};
