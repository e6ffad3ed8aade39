import { z } from 'astro/zod';
import type { CatalogueEntry } from './article.ts';

/** An entry of the `articles` collection. Slim: no body, so that a hundred thousand of them fit in memory. */
export const articleSchema = z.object({
  locale: z.string(),
  slug: z.string(),
  file: z.string(),
  title: z.string().min(1),
  description: z.string(),
  keywords: z.array(z.string()).readonly(),
  digest: z.string().length(16),
}) satisfies z.ZodType<CatalogueEntry>;

/** What the pages of the site that are no articles have in their front matter. */
export const firstPartySchema = z.object({
  title: z.string().min(1),
  description: z.string().min(1),
});
