import type { Catalogue } from '../../src/articles/catalogue.ts';

/** What one process of a build does. */
export type Part =
  | { readonly kind: 'search'; readonly locales: readonly string[]; readonly dir: string; readonly snapshot: string }
  | {
      readonly kind: 'pages';
      readonly locales: readonly string[];
      readonly dir: string;
      readonly snapshot: string;
      readonly cacheDir: string;
      /** Whether it also makes the pages of no language: the chooser, the concepts, media. */
      readonly withRoot: boolean;
    };

/** What a process tells the one that started it. */
export type PartMessage =
  | { readonly kind: 'pages'; readonly count: number }
  | { readonly kind: 'done'; /** In bytes. */ readonly peakMemory: number };

/** Deals locales to so many groups of about as many articles: the largest first, each to the group that has least. */
export function shareLocales(catalogue: Catalogue, codes: readonly string[], groups: number): readonly (readonly string[])[] {
  const sizeOf = (code: string): number => catalogue.entriesOf(code).length;
  const shares = Array.from({ length: Math.max(1, Math.min(groups, codes.length)) }, () => ({ codes: [] as string[], size: 0 }));
  // The first group makes the concepts too.
  if (shares[0] && shares.length > 1) shares[0].size = catalogue.slugs.length / 2;
  for (const code of codes.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    const least = shares.reduce((best, share) => (share.size < best.size ? share : best));
    least.codes.push(code);
    least.size += sizeOf(code);
  }
  return shares.map((share) => share.codes).filter((share) => share.length > 0);
}
