import { nameKeyOf, nameShardOf } from '../bundle-format.ts';
import { nothingFound } from './ask-pagefind.ts';
import type { Found } from './ask-pagefind.ts';
import type { Parts } from './parts.ts';
import type { Query } from './query.ts';

/** The pages that are called as the query is, in whatever language; those of this one first. */
export async function findNamed({ titleKey }: Query, { bundle, manifest }: Parts): Promise<Found> {
  if (titleKey === undefined) return nothingFound;
  const shard = await bundle.names(nameShardOf(titleKey, manifest.nameShards));
  const pages = shard[nameKeyOf(titleKey)] ?? [];
  return { pages: pages.map((page, place) => ({ page, score: 1 / (1 + place) })), topics: {} };
}
