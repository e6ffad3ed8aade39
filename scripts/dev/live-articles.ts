import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatProblem } from '../../src/articles/format-problem.ts';
import { reloadCorpus } from '../../src/articles/loaded-corpus.ts';
import type { Site } from '../../src/site.ts';
import { watchFolder } from './watch-folder.ts';

/** Shows each change of an article in the browser at once, and its errors in the terminal. */
export function liveArticles({ contentDir }: Site): AstroIntegration {
  let stop: () => void = () => undefined;
  return {
    name: 'glossarium-live-articles',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        stop = watchFolder(contentDir, () => void show());
        async function show(): Promise<void> {
          const { problems } = await reloadCorpus();
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
