import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

export interface PageOutput {
  /** Absolute folder of the pages. */
  readonly dir: string;
  /** Origin with base path. */
  readonly url: string;
  /** By path without base: `/hi/mba/`. */
  readonly isWanted?: ((path: string) => boolean) | undefined;
  /** Called with the number of pages written. */
  readonly onPage: (pages: number) => void;
}

/**
 * Astro renders the pages, this writes them: Astro's own loop takes as long to log a page, to resolve its address and to
 * hand it to the thread pool as to render it.
 */
export function writePages(output: PageOutput): AstroIntegration {
  return {
    name: 'glossarium-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((astro) => ({ ...astro, getStaticPaths: () => writeAll(astro, output) })),
    },
  };
}

/** The answer is what is left to do for Astro: nothing. */
async function writeAll(astro: AstroPrerenderer, { dir, url, isWanted = () => true, onPage }: PageOutput): Promise<PathWithRoute[]> {
  const written = new Set<string>();
  for (const { pathname, route } of await astro.getStaticPaths()) {
    const file = fileOf(pathname, route);
    if (written.has(file) || !isWanted(pathname)) continue;
    written.add(file);
    const html = await rendered(astro, new URL(addressOf(pathname, route), url), route);
    writeBelow(dir, file, html);
    if (written.size % pagesAtOnce > 0) continue;
    onPage(written.size);
    // Rendering alone would keep the search beside it, and the news that the parent has died, waiting to the end.
    await turn();
  }
  onPage(written.size);
  return [];
}

async function rendered(astro: AstroPrerenderer, url: URL, route: PathWithRoute['route']): Promise<Uint8Array> {
  const answer = await astro.render(new Request(url), { routeData: route });
  const response = answer instanceof Response ? answer : answer.response;
  if (!response.ok && response.status !== 404) throw new Error(`${url.pathname} answers with ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** `/hi/mba/` → `hi/mba/`, below the base path. */
function addressOf(pathname: string, { type }: PathWithRoute['route']): string {
  const inner = pathname.replace(/^\/+|\/+$/g, '');
  return inner === '' || type === 'endpoint' ? inner : `${inner}/`;
}

/** `/hi/mba/` → `hi/mba/index.html`; the root's 404 page is a file of that name. */
function fileOf(pathname: string, { type }: PathWithRoute['route']): string {
  const inner = pathname.replace(/^\/+|\/+$/g, '');
  if (type === 'endpoint') return inner;
  return inner === '404' ? '404.html' : join(inner, 'index.html');
}

function writeBelow(dir: string, file: string, content: Uint8Array): void {
  const path = join(dir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const pagesAtOnce = 50;
