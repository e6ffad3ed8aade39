import { availabilityShardOf } from '../articles/address.ts';
import type { Catalogue } from '../articles/catalogue.ts';

/** Slug → locale → title: what a page that does not exist must know to help. */
export type AvailabilityShard = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** By name of the shard. Articles whose slugs begin alike share one, so that a reader loads only one. */
export function availabilityShards(catalogue: Catalogue): ReadonlyMap<string, AvailabilityShard> {
  const slugs = Map.groupBy(catalogue.slugs, availabilityShardOf);
  return new Map([...slugs].map(([name, members]) => [name, shardOf(catalogue, members)]));
}

function shardOf(catalogue: Catalogue, slugs: readonly string[]): AvailabilityShard {
  const titles = (slug: string) => catalogue.translationsOf(slug).map(({ locale, title }) => [locale, title] as const);
  return Object.fromEntries(slugs.map((slug) => [slug, Object.fromEntries(titles(slug))]));
}
