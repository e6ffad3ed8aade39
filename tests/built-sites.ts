import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build, projectDir } from './build.ts';

/** A site that was built for the tests. */
export interface BuiltSite {
  readonly dir: string;
  readonly basePath: string;
  /** Origin with base path. */
  readonly url: string;
  /** All that the build printed. */
  readonly log: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly demo: BuiltSite;
    /** Undefined where the folder of real articles is absent. */
    readonly realArticles: BuiltSite | undefined;
  }
}

export const realArticlesDir = join(projectDir, '../shared/articles');

/** Builds each site once for all tests, and removes them at the end. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'glossarium-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true });
  try {
    provide('demo', await buildInto(join(folder, 'demo'), '/docs/', join(projectDir, 'content')));
    provide('realArticles', await buildRealArticles(folder));
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

async function buildRealArticles(folder: string): Promise<BuiltSite | undefined> {
  if (existsSync(realArticlesDir)) return buildInto(join(folder, 'real'), '/', realArticlesDir);
  console.log('real articles absent: their checks are skipped');
  return undefined;
}

async function buildInto(dir: string, basePath: string, contentDir: string): Promise<BuiltSite> {
  const origin = 'https://example.org';
  const log = await build({ CONTENT_DIR: contentDir, OUT_DIR: dir, BASE_PATH: basePath, SITE_URL: origin });
  return { dir, basePath, url: `${origin}${basePath}`, log };
}
