// `astro:content` would bring all of Astro's runtime to the build, to be transformed module by module before anything else.
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Front matter of the pages of the site that are no articles. */
const firstPartySchema = z.object({
  title: z.string().min(1),
  description: z.string().min(1),
});

export const collections = {
  /** About, help and the like: MDX with components, in `<locale>/<name>.mdx`. The articles are in `live.config.ts`. */
  firstParty: defineCollection({ loader: glob({ base: './src/first-party', pattern: '**/*.mdx' }), schema: firstPartySchema }),
};
