import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildStamp, isFresh, sourceStamp, writeStamp } from '../../scripts/build-stamp.ts';
import { readContentState } from '../../src/articles/read-content-state.ts';
import { siteOf } from '../../src/site.ts';
import type { Site } from '../../src/site.ts';

let root: string;
let site: Site;
const isBuilt = (changed = site): boolean => isFresh(changed, stampOf(changed));
const stampOf = (of: Site): string => buildStamp(sourceStamp(of, root), readContentState(of.contentDir));

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'stamp-'));
  site = siteOf({}, root);
  for (const folder of ['content/hi', 'src/pages', 'dist']) await mkdir(join(root, folder), { recursive: true });
  for (const file of ['content/hi/mba.md', 'src/pages/index.astro', 'dist/index.html']) await writeFile(join(root, file), 'x');
  writeStamp(site, stampOf(site));
});
afterEach(() => rm(root, { recursive: true }));

test('a site is fresh right after its build', () => {
  expect(isBuilt()).toBe(true);
});

test.each(['content/hi/mba.md', 'src/pages/index.astro'])('a change of %s calls for a build, even one of equal length', async (file) => {
  await writeFile(join(root, file), 'y');
  await utimes(join(root, file), 1, 1);
  expect(isBuilt()).toBe(false);
});

test.each(['content/hi/new.md', 'package-lock.json', 'astro.config.mjs'])('a new file %s calls for a build', async (file) => {
  await writeFile(join(root, file), 'x');
  expect(isBuilt()).toBe(false);
});

test('a removed article calls for a build', async () => {
  await rm(join(root, 'content/hi/mba.md'));
  expect(isBuilt()).toBe(false);
});

test('other settings call for a build', () => {
  expect(isBuilt({ ...site, basePath: '/docs/' })).toBe(false);
});

test('a site that another build has written over, or that is gone, is not fresh', async () => {
  await utimes(join(root, 'dist/index.html'), 1, 1);
  expect(isBuilt()).toBe(false);
  await rm(join(root, 'dist'), { recursive: true });
  expect(isBuilt()).toBe(false);
});
