import { join } from 'node:path';
import { localeOf } from '../../src/locales/locales.ts';
import type { Contender } from './contender.ts';
import { installPackages } from './install-peer.ts';
import { frontMatterText, readPeerArticles } from './peer-articles.ts';
import type { PeerArticle } from './peer-articles.ts';
import { starlightPackages } from './peer-versions.ts';
import { copyTemplates, writeLanguages, writeSources } from './write-peer.ts';

export const starlight: Contender = {
  name: 'starlight',
  prepare: async ({ corpusDir, workDir, locales }) => {
    const problem = installPackages(workDir, starlightPackages);
    if (problem !== undefined) return { kind: 'skipped', reason: problem };
    copyTemplates('starlight', workDir, join(workDir, 'public'));
    writeLanguages(workDir, locales);
    writeSources(join(workDir, 'src/content/docs'), sources(corpusDir));
    const build = 'node_modules/.bin/astro build --silent';
    return {
      kind: 'prepared',
      version: `Starlight ${starlightPackages['@astrojs/starlight']}, Astro ${starlightPackages.astro}`,
      cwd: workDir,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
      cold: build,
      warm: build,
      outDir: join(workDir, 'dist'),
      leftovers: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'].map((name) => join(workDir, name)),
      sourceOf: (locale, slug) => join(workDir, 'src/content/docs', locale, `${slug}.md`),
    };
  },
};

/** Starlight takes the neighbours of a page from its sidebar; without one, each page names its own. */
function* sources(corpusDir: string): Generator<{ path: string; text: string }> {
  for (const [locale, articles] of Map.groupBy(readPeerArticles(corpusDir), (article) => article.locale)) {
    const collator = new Intl.Collator(localeOf(locale).lang);
    const sorted = articles.toSorted((a, b) => collator.compare(a.title, b.title));
    yield { path: join(locale, 'index.md'), text: frontMatterText({ title: 'Glossary' }) };
    for (const [at, { slug, title, description, body }] of sorted.entries()) {
      const values = { title, description, prev: linkOf(sorted[at - 1]), next: linkOf(sorted[at + 1]) };
      yield { path: join(locale, `${slug}.md`), text: frontMatterText(values) + body };
    }
  }
}

function linkOf(article: PeerArticle | undefined): unknown {
  return article ? { link: `/${article.locale}/${article.slug}/`, label: article.title } : false;
}
