import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangeSinceKept } from '../../src/articles/corpus.ts';
import type { Weight } from '../../src/outputs/write-output.ts';
import type { Site } from '../../src/site.ts';
import { putInPlace } from '../swap-folders.ts';
import { applyChanges, changesFrom } from './apply-changes.ts';
import type { PageBundle } from './page-bundle.ts';
import { searchPart } from './site-plan.ts';
import type { SitePlan } from './site-plan.ts';
import { forgetState, writeState } from './site-state.ts';
import type { SiteState } from './site-state.ts';
import { weighFolder } from './weigh-folder.ts';

export interface FinishedParts {
  readonly plan: SitePlan;
  /** Folder of what the plan has made. */
  readonly dir: string;
  /** By name, of every part of the site. */
  readonly prints: ReadonlyMap<string, string>;
  /** By name, of the pages and outputs that were made. */
  readonly weights: ReadonlyMap<string, Weight>;
  readonly bundle: PageBundle;
  readonly foundation: string;
  readonly sinceKept: ChangeSinceKept | undefined;
  /** Of the site that is there; undefined where the plan makes the whole. */
  readonly before: SiteState | undefined;
}

/** Puts what was made in the place of the old: the whole folder, or the parts that are new. Resolves to the new state. */
export async function putSite(site: Site, { plan, dir, prints, weights, bundle, foundation, sinceKept, before }: FinishedParts): Promise<SiteState> {
  if (plan.isWhole) await cp(bundle.client, dir, { recursive: true });
  const searches = plan.searches.map(searchPart);
  const made = new Map([...weights, ...searches.map((name) => [name, weighFolder(join(dir, name))] as const)]);
  const parts = Array.from(prints, ([name, print]) => [name, { ...(made.get(name) ?? before?.made[name] ?? weightless), print }] as const);
  const client = before?.made['client'] ?? { ...weighFolder(bundle.client), print: bundle.digest };
  const state: SiteState = { foundation, made: Object.fromEntries([...parts, ['client', client]]), pages: plan.pageCount, sinceKept };
  if (plan.isWhole) {
    forgetState(site);
    await putInPlace(dir, site.outDir);
    writeState(site, state);
  } else {
    applyChanges(site, changesFrom({ from: dir, folders: searches, gone: plan.gone, state }, site));
  }
  return state;
}

/** A part without files, such as the sitemaps of a locale that another deployment has. */
const weightless = { files: 0, bytes: 0 };
