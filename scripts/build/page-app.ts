import { pathToFileURL } from 'node:url';
import { once } from '../../src/articles/once.ts';
import { encodedIn, scratchMemory } from '../../src/articles/scratch.ts';
import { addressOfPage } from './page.ts';
import type { Page } from './page.ts';

type Entry = typeof import('./page-app-entry.ts');

/** The pages' code, ready to render from the corpus of this process. */
export interface PageApp {
  /** Every page of the locales that this process builds, each once. */
  readonly pages: () => Promise<readonly Page[]>;
  /** The bytes of a page, until the next one is asked for. */
  readonly render: (page: Page) => Promise<Uint8Array>;
}

/** `file` is that of the bundle, `url` the site's, with base path and closing slash. */
export async function openPageApp(file: string, url: string): Promise<PageApp> {
  globalThis.Response = responseBesideBody;
  const { createApp, StaticPaths } = await importWithEncoder(pathToFileURL(file).href);
  // Whole pages: a stream of pieces takes as long as the pieces themselves.
  const app = createApp({ streaming: false });
  const { pageMap } = app.manifest;
  // An import takes a twentieth of a page's time, even of what is there.
  for (const [component, load] of pageMap ?? []) pageMap?.set(component, once<void, ReturnType<typeof load>>(load));
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  return {
    pages: async () => {
      const found = await new StaticPaths(app).getAll();
      return [...new Map(found.map(({ pathname, route }) => [pathname.replace(/\/$/, ''), { path: pathname, component: route.component }])).values()];
    },
    render: async (page) => {
      const routeData = routes.get(page.component);
      if (!routeData) throw new Error(`The bundle has no route of ${page.component}.`);
      // A route with an address of its own is not looked up among all that its kind has; our pages take nothing from there.
      const response = await app.render(new Request(url + addressOfPage(page)), { routeData: { ...routeData, pathname: page.path } });
      if (!response.ok && response.status !== 404) throw new Error(`${page.path} answers with ${response.status}.`);
      const body = bodies.get(response);
      if (!(body instanceof Uint8Array)) throw new Error(`${page.path} does not answer with bytes.`);
      return body;
    },
  };
}

/** Astro has one encoder for all pages, made when it is loaded. */
async function importWithEncoder(url: string): Promise<Entry> {
  const { TextEncoder: plain } = globalThis;
  globalThis.TextEncoder = encoderInScratch;
  try {
    return (await import(url)) as Entry;
  } finally {
    globalThis.TextEncoder = plain;
  }
}

const scratch = scratchMemory();
/** `TextEncoder`, of which each text takes over the memory of the one before: pages are made and written one after the other. */
const encoderInScratch = new Proxy(TextEncoder, {
  construct: (target) => Object.defineProperty(new target(), 'encode', { value: (text = '') => encodedIn(scratch, text) }),
});

/** Bodies as answers were given them: to make a stream of one and to read it takes an eighth of a page's time. */
const bodies = new WeakMap<Response, unknown>();

/** `Response`, whose body is kept beside it. */
const responseBesideBody = new Proxy(Response, {
  construct: (target, [body, init]: [unknown, ResponseInit | undefined]) => {
    const response = new target(null, init);
    bodies.set(response, body);
    return response;
  },
});
