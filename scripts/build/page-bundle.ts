import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../../src/site.ts';
import { keepsNothing, runProgram } from '../run-program.ts';
import { keepUsed } from './keep-used.ts';
import { digestOfSources } from './source-digest.ts';

/** The pages' code as Astro builds it, and what makes them and their search. It holds no article, and serves until that code changes. */
export interface PageBundle {
  /** Of the code and the settings that are built in. */
  readonly digest: string;
  /** File of `page-app-entry.ts`. */
  readonly app: string;
  /** File of `build-worker.ts`: one file of plain JavaScript is loaded sooner than a hundred of TypeScript, and shares with the pages what both use. */
  readonly worker: string;
  /** Folder of what the pages load; the site has all of it. */
  readonly client: string;
}

/** Takes the bundle that an earlier build has kept, or has one made. */
export async function findPageBundle(site: Site, { force }: { readonly force: boolean }): Promise<PageBundle> {
  const bundles = join(site.cacheDir, 'bundles');
  const digest = digestOfSources(projectRoot, sources, [site.url, site.basePath, process.versions.node]);
  const dir = join(bundles, digest);
  if (force || !existsSync(dir)) await makeBundle(bundles, dir);
  keepUsed(bundles, digest);
  return { digest, app: join(dir, 'server/prerender-entry.mjs'), worker: join(dir, 'server/build-worker.mjs'), client: join(dir, 'client') };
}

/** In a process of its own: Vite takes memory, and keeps it. Where two builds make the same one, the first stays. */
async function makeBundle(bundles: string, dir: string): Promise<void> {
  const made = join(bundles, `${process.pid}.new`);
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  const code = await runProgram(fileURLToPath(new URL('./make-page-bundle.ts', import.meta.url)), [made], { ...process.env, ...keepsNothing });
  if (code !== 0) throw new Error('The pages could not be built.');
  if (existsSync(dir)) rmSync(made, { recursive: true });
  else await rename(made, dir);
}

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const sources = ['src', 'public', 'scripts/build', 'package-lock.json', 'astro.config.mjs'];
