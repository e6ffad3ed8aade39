import { join } from 'node:path';
import type { Contender } from './contender.ts';

const root = new URL('../..', import.meta.url).pathname;

export const ours: Contender = {
  name: 'ours',
  prepare: async ({ corpusDir, workDir }) => ({
    kind: 'prepared',
    version: 'this repository',
    cwd: root,
    env: { CONTENT_DIR: corpusDir, OUT_DIR: join(workDir, 'dist'), SITE_URL: 'https://example.org' },
    cold: `"${process.execPath}" scripts/build.ts --force`,
    warm: `"${process.execPath}" scripts/build.ts`,
    outDir: join(workDir, 'dist'),
    leftovers: [join(workDir, 'dist')],
    sourceOf: (locale, slug) => join(corpusDir, locale, `${slug}.md`),
  }),
};
