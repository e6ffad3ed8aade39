import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { readFolder } from '../../src/articles/read-folder.ts';
import type { Site } from '../../src/site.ts';
import { hasCode } from '../has-code.ts';
import { forgetState, isSitemap, statePaths, writeState } from './site-state.ts';
import type { SiteState } from './site-state.ts';

/** What turns the site in the output folder into the new one. */
export interface Changes {
  /** Absolute folder of the new files. */
  readonly from: string;
  /** Files and, with a slash at the end, whole folders, that take the place of old ones. */
  readonly put: readonly string[];
  /** Files and folders to remove. */
  readonly remove: readonly string[];
  /** Of the site then. */
  readonly state: SiteState;
}

/**
 * Brings the changes into the site. They are written down first: a build that is killed on the way is carried through by
 * the next command that needs the site, and each single file is at any time the old one or the new one.
 */
export function applyChanges(site: Site, changes: Changes): void {
  const journal = journalOf(site);
  mkdirSync(dirname(journal), { recursive: true });
  writeFileSync(`${journal}.new`, JSON.stringify(changes));
  renameSync(`${journal}.new`, journal);
  carryThrough(site, changes);
}

/** Carries through what a killed build had begun. */
export function resumeChanges(site: Site): void {
  const journal = journalOf(site);
  if (!existsSync(journal)) return;
  const changes = JSON.parse(readFileSync(journal, 'utf8')) as Changes;
  if (existsSync(changes.from)) {
    carryThrough(site, changes);
    rmSync(changes.from, { recursive: true, force: true });
  } else {
    forgetState(site);
    rmSync(journal);
  }
}

export interface NewParts {
  /** Absolute folder of the new files. */
  readonly from: string;
  /** Folders in it that take the place of old ones, each with a slash at the end. */
  readonly folders: readonly string[];
  /** Names of parts that the site has no more. */
  readonly gone: readonly string[];
  readonly state: SiteState;
}

/** What is there already byte for byte is left out. Sitemaps are made together: one that is not among new ones is gone. */
export function changesFrom({ from, folders, gone, state }: NewParts, { outDir }: Site): Changes {
  const files = readFolder(from).map(({ parentPath, name }) => relative(from, join(parentPath, name)).split(sep).join('/'));
  const single = files.filter((file) => !folders.some((folder) => file.startsWith(folder)) && !isSame(join(from, file), join(outDir, file)));
  const sitemaps = files.some(isSitemap) ? readdirSync(outDir).filter((name) => isSitemap(name) && !files.includes(name)) : [];
  return { from, put: [...folders, ...single], remove: [...gone, ...sitemaps], state };
}

function carryThrough(site: Site, { from, put, remove, state }: Changes): void {
  for (const name of put) putPart(join(from, name), join(site.outDir, name));
  for (const name of remove) removePart(site.outDir, name);
  writeState(site, state);
  rmSync(journalOf(site));
}

/** What is not there has been moved before. */
function putPart(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  const isFolder = statSync(from).isDirectory();
  try {
    if (isFolder) rmSync(to, { recursive: true, force: true });
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    copyOver(from, to);
  }
}

/** From another disk: a copy is made beside the old one, so that it too changes in one step. */
function copyOver(from: string, to: string): void {
  const copy = `${to.replace(/[/\\]$/, '')}.new`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(from, copy, { recursive: true });
  rmSync(to, { recursive: true, force: true });
  renameSync(copy, to);
  rmSync(from, { recursive: true });
}

/** Removes folders too that have nothing left in them. */
function removePart(outDir: string, name: string): void {
  rmSync(join(outDir, name), { recursive: true, force: true });
  for (let dir = dirname(join(outDir, name)); dir !== outDir && dir.startsWith(outDir); dir = dirname(dir)) {
    if (existsSync(dir) && readdirSync(dir).length > 0) break;
    if (existsSync(dir)) rmdirSync(dir);
  }
}

function isSame(a: string, b: string): boolean {
  return existsSync(b) && readFileSync(a).equals(readFileSync(b));
}

function journalOf(site: Site): string {
  return join(statePaths(site).dir, 'changes.json');
}
