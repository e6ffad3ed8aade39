import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatProblem } from '../../src/articles/format-problem.ts';
import type { Corpus } from '../../src/articles/corpus.ts';
import { loadCorpus, provideCorpus } from '../../src/articles/loaded-corpus.ts';
import { readChange } from '../../src/articles/read-change.ts';
import type { Site } from '../../src/site.ts';
import { loadArticles } from '../build/load-articles.ts';
import { watchFolder } from './watch-folder.ts';

/** Shows each change of an article in the browser at once, and its errors in the terminal. */
export function liveArticles(site: Site): AstroIntegration {
  const { contentDir } = site;
  let stop: () => void = () => undefined;
  // One after the other: each goes on from what the one before has read.
  let shown = Promise.resolve();
  return {
    name: 'glossarium-live-articles',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        stop = watchFolder(contentDir, (files) => void (shown = shown.then(() => show(files)).catch((error: unknown) => logger.error(String(error)))));
        async function show(files: readonly string[]): Promise<void> {
          const { problems } = await articlesAfter(files, site);
          const errors = problems.filter(({ severity }) => severity === 'error');
          for (const problem of errors) logger.error(formatProblem(problem, relative(process.cwd(), contentDir)));
          // Astro keeps the addresses of pages until it hears that there are others.
          for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload' });
        }
      },
      'astro:server:done': () => stop(),
    },
  };
}

/** Until they are read, pages show the old ones. */
async function articlesAfter(files: readonly string[], site: Site): Promise<Corpus> {
  const changed = readChange(await loadCorpus(), files, site.contentDir);
  if (!changed) return loadArticles(site, { force: false, onProgress: () => undefined });
  provideCorpus(changed);
  return changed;
}
