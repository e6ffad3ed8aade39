import { join } from 'node:path';
import type { Contender } from './contender.ts';
import { installPackages } from './install-peer.ts';
import { frontMatterText, readPeerArticles } from './peer-articles.ts';
import { eleventyVersion, pagefindVersion } from './peer-versions.ts';
import { copyTemplates, writeLanguages, writeSources } from './write-peer.ts';

export const eleventy: Contender = {
  name: 'eleventy',
  prepare: async ({ corpusDir, workDir, locales }) => {
    const problem = installPackages(workDir, { '@11ty/eleventy': eleventyVersion, pagefind: pagefindVersion });
    if (problem !== undefined) return { kind: 'skipped', reason: problem };
    copyTemplates('eleventy', workDir, join(workDir, 'static'));
    writeLanguages(workDir, locales);
    writeSources(join(workDir, 'content'), sources(corpusDir));
    const build = 'node_modules/.bin/eleventy --quiet && node_modules/.bin/pagefind --site _site --quiet';
    return {
      kind: 'prepared',
      version: `Eleventy ${eleventyVersion}, Pagefind ${pagefindVersion}`,
      cwd: workDir,
      env: {},
      cold: build,
      warm: build,
      outDir: join(workDir, '_site'),
      leftovers: [join(workDir, '_site')],
      sourceOf: (locale, slug) => join(workDir, 'content', locale, `${slug}.md`),
    };
  },
};

function* sources(corpusDir: string): Generator<{ path: string; text: string }> {
  for (const { locale, slug, title, description, body } of readPeerArticles(corpusDir)) {
    const values = { layout: 'article.njk', title, description, locale, slug, permalink: `/${locale}/${slug}/index.html` };
    yield { path: join(locale, `${slug}.md`), text: frontMatterText(values) + body };
  }
}
