import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageBundle } from './page-bundle.ts';
import { addressOfPage } from './page.ts';
import type { Page } from './page.ts';

type Entry = typeof import('./page-app-entry.ts');

/** The pages' code, ready to render from the corpus of this process. */
export interface PageApp {
  /** Every page of the locales that this process builds, each once. */
  readonly pages: () => Promise<readonly Page[]>;
  readonly render: (page: Page) => Promise<Uint8Array>;
}

/** `url` is the site's, with base path. */
export async function openPageApp({ server }: PageBundle, url: string): Promise<PageApp> {
  const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`There is no entry in the bundle ${server}.`);
  const { createApp, StaticPaths } = (await import(pathToFileURL(join(server, entry)).href)) as Entry;
  // Whole pages: a stream of pieces takes as long as the pieces themselves.
  const app = createApp({ streaming: false });
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  return {
    pages: async () => {
      const found = await new StaticPaths(app).getAll();
      return [...new Map(found.map(({ pathname, route }) => [pathname.replace(/\/$/, ''), { path: pathname, component: route.component }])).values()];
    },
    render: async (page) => {
      const routeData = routes.get(page.component);
      if (!routeData) throw new Error(`The bundle has no route of ${page.component}.`);
      const response = await app.render(new Request(new URL(addressOfPage(page), url)), { routeData });
      if (!response.ok && response.status !== 404) throw new Error(`${page.path} answers with ${response.status}.`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
