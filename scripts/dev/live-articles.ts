import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { meaningOfFile } from '../../src/articles/address.ts';
import { formatProblem } from '../../src/articles/format-problem.ts';
import type { Corpus } from '../../src/articles/corpus.ts';
import { loadCorpus, provideCorpus } from '../../src/articles/loaded-corpus.ts';
import { readChange } from '../../src/articles/read-change.ts';
import type { Site } from '../../src/site.ts';
import { keepArticles, loadArticles } from '../build/load-articles.ts';
import { lookAtContent } from '../build/look-at-content.ts';
import { openingArticles } from './opening-articles.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Shows each change of an article in the browser at once, and its errors in the terminal. `work`: a folder for what only this run needs;
 * `whole`: all articles, when they are read.
 */
export function liveArticles(site: Site, work: string, whole: Promise<Corpus>): AstroIntegration {
  const { contentDir } = site;
  let stop: () => void = () => undefined;
  // One after the other: each goes on from what the one before has read.
  let shown: Promise<unknown> = whole.catch(() => undefined);
  return {
    name: 'glossarium-live-articles',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const reload = (): void => server.environments.client.hot.send({ type: 'full-reload' });
        // Astro keeps the addresses of pages until it hears that there are others; to list them all takes it seconds.
        const forgetAddresses = (): void => Object.values(server.environments).forEach(({ hot }) => hot.send('astro:content-changed', {}));
        const opening = openingArticles({ site, whole, onProvided: forgetAddresses });
        server.middlewares.use(opening.step);
        whole.then(reload, () => undefined);
        stop = watchFolder(contentDir, (files) => {
          // Until then each page reads what it needs anew.
          if (!opening.isWhole()) reload();
          shown = shown.then(() => show(files)).catch((error: unknown) => logger.error(String(error)));
        });
        async function show(files: readonly string[]): Promise<void> {
          const before = await loadCorpus();
          const after = await articlesAfter(files, before, site, work);
          // Nobody waits for it; nothing is new to keep after the change of a text.
          keepArticles(site, after).catch((error: unknown) => logger.error(String(error)));
          const errors = after.problems.filter(({ severity }) => severity === 'error');
          for (const problem of errors) logger.error(formatProblem(problem, relative(process.cwd(), contentDir)));
          if (!haveSamePages(files, before, after)) forgetAddresses();
          reload();
        }
      },
      'astro:server:done': () => stop(),
    },
  };
}

/** Until they are read, pages show the old ones. */
async function articlesAfter(files: readonly string[], before: Corpus, site: Site, work: string): Promise<Corpus> {
  const changed = readChange(before, files, site.contentDir);
  if (!changed) return loadArticles(site, { force: false, state: lookAtContent(site.contentDir), work, onProgress: () => undefined });
  provideCorpus(changed);
  return changed;
}

/** Whether only texts have changed: the same articles with the same topics. */
function haveSamePages(files: readonly string[], before: Corpus, after: Corpus): boolean {
  return before.catalogue.slugs === after.catalogue.slugs && topicsOf(files, before) === topicsOf(files, after);
}

function topicsOf(files: readonly string[], { catalogue }: Corpus): string {
  const meanings = files.map(meaningOfFile);
  return JSON.stringify(meanings.map((meaning) => meaning.kind === 'article' && catalogue.find(meaning.key)?.keywords));
}
