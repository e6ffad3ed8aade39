import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { AstroIntegration } from 'astro';

/**
 * A process that has Astro build the pages' code into the folder named on its command line: `server/` renders pages and
 * makes a site from them, `client/` is what pages load.
 */
const dir = process.argv[2] ?? '';
const [client, server, cache] = ['client', 'server', 'astro'].map((name) => join(dir, name)) as [string, string, string];
/** By the names of their files in `server/`. Astro looks for the first. */
const entries = { 'prerender-entry': pathOf('./page-app-entry.ts'), 'build-worker': pathOf('./build-worker.ts') };

await build({
  root: pathOf('../..'),
  outDir: client,
  cacheDir: cache,
  integrations: [keepServer()],
  logger: { entrypoint: new URL('./astro-log.ts', import.meta.url) },
});
await rm(cache, { recursive: true, force: true });
// Astro's workers would keep the process alive.
process.exit(0);

/** Keeps what Astro renders pages with, which it would remove at the end, and leaves it none to render. */
function keepServer(): AstroIntegration {
  return {
    name: 'glossarium-page-bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [{ name: 'glossarium-page-app', enforce: 'post', configEnvironment }] } }),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({ ...astro, setup: async () => cp(join(client, '.prerender'), server, { recursive: true }), getStaticPaths: async () => [] })),
    },
  };
}

function configEnvironment(name: string): { readonly build: object } | undefined {
  return name === 'prerender' ? { build: { rolldownOptions: { input: entries, output: { entryFileNames: '[name].mjs' } } } } : undefined;
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
