import { defineConfig } from 'vitest/config';

/** Tests that need whole sites: built once, before the first of them. */
const onBuiltSites = ['tests/site/demo.test.ts', 'tests/site/real-articles.test.ts', 'tests/search/every-title.test.ts', 'tests/e2e/**/*.test.ts'];

/** Tests that build sites of their own, one after the other: a build takes all cores. */
const building = ['tests/hostile/**/*.test.ts', 'tests/site/parts.test.ts', 'tests/site/warm-builds.test.ts', 'tests/scripts/dev.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: [...onBuiltSites, ...building],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'sites',
          include: onBuiltSites,
          globalSetup: 'tests/built-sites.ts',
          testTimeout: 120_000,
          // A browser may be slow where much else runs; what never comes fails all the same.
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'building',
          include: building,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
