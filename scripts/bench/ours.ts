import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from './contender.ts';

const root = new URL('../..', import.meta.url).pathname;

/** What `npm run build` runs, without npm, as the peers run without it. */
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly scripts: { readonly build: string } };
const build = scripts.build.replace(/^node/, `"${process.execPath}"`);

export const ours: Contender = {
  name: 'ours',
  prepare: async ({ corpusDir, workDir }) => ({
    kind: 'prepared',
    version: 'this repository',
    cwd: root,
    env: { CONTENT_DIR: corpusDir, OUT_DIR: join(workDir, 'dist'), SITE_URL: 'https://example.org' },
    cold: build,
    warm: build,
    outDir: join(workDir, 'dist'),
    // As in a fresh clone. Whoever runs the bench builds their own site from nothing once more.
    leftovers: [join(workDir, 'dist'), join(root, '.cache')],
    sourceOf: (locale, slug) => join(corpusDir, locale, `${slug}.md`),
  }),
};
