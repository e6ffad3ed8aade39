import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeOf } from '../../src/locales/locales.ts';
import type { Contender } from './contender.ts';
import { findDebianProgram, installPackages } from './install-peer.ts';
import { frontMatterText, readPeerArticles } from './peer-articles.ts';
import { pagefindVersion } from './peer-versions.ts';
import { copyTemplates, writeSources } from './write-peer.ts';

export const hugo: Contender = {
  name: 'hugo',
  prepare: async ({ corpusDir, workDir, locales }) => {
    mkdirSync(workDir, { recursive: true });
    const program = findDebianProgram(workDir, 'hugo', ['hugo', 'libsass1', 'libwebp7']);
    if ('problem' in program) return { kind: 'skipped', reason: program.problem };
    const problem = installPackages(join(workDir, 'pagefind'), { pagefind: pagefindVersion });
    if (problem !== undefined) return { kind: 'skipped', reason: problem };
    copyTemplates('hugo', workDir, join(workDir, 'static'));
    writeFileSync(join(workDir, 'config.json'), JSON.stringify(configOf(locales), null, 2));
    writeSources(join(workDir, 'content'), sources(corpusDir));
    const build = `${program.command} --quiet && pagefind/node_modules/.bin/pagefind --site public --quiet`;
    return {
      kind: 'prepared',
      version: `Hugo of Debian, Pagefind ${pagefindVersion}`,
      cwd: workDir,
      env: {},
      cold: build,
      warm: build,
      outDir: join(workDir, 'public'),
      leftovers: [join(workDir, 'public'), join(workDir, 'resources')],
      sourceOf: (locale, slug) => join(workDir, 'content', locale, `${slug}.md`),
    };
  },
};

function configOf(codes: readonly string[]): unknown {
  const languages = codes.map(localeOf).map(({ code, lang, dir, autonym }, at) => [
    code,
    { contentDir: `content/${code}`, languageCode: lang, languageDirection: dir, languageName: autonym, title: 'Glossary', weight: at + 1 },
  ]);
  return {
    baseURL: 'https://example.org/',
    defaultContentLanguage: codes[0],
    defaultContentLanguageInSubdir: true,
    disableKinds: ['taxonomy', 'term'],
    rssLimit: 20,
    languages: Object.fromEntries(languages),
    markup: { goldmark: { renderer: { unsafe: true } } },
  };
}

function* sources(corpusDir: string): Generator<{ path: string; text: string }> {
  for (const { locale, slug, title, description, body } of readPeerArticles(corpusDir)) {
    // Hugo takes `{{<` and `{{%` for its own; no article of the corpus has them.
    yield { path: join(locale, `${slug}.md`), text: frontMatterText({ title, description }) + body };
  }
}
