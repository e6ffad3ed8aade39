import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { Site } from '../../src/site.ts';
import { writePages } from './write-pages.ts';
import type { PageOutput } from './write-pages.ts';

export interface PageOptions extends Omit<PageOutput, 'url'> {
  readonly site: Site;
  /** Where Astro keeps what it needs only during the build. */
  readonly cacheDir: string;
}

/** Builds the pages of the corpus that this process has loaded. */
export async function buildPages({ site, cacheDir, dir, ...output }: PageOptions): Promise<void> {
  await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    outDir: dir,
    cacheDir,
    integrations: [writePages({ dir, url: site.url, ...output })],
    logger: { entrypoint: new URL('../astro-log.ts', import.meta.url) },
  });
}
