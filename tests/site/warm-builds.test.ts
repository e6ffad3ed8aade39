import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, startBuild } from '../build.ts';
import { edits, makeEdit, mendAll, textEdits, writeFirstArticles } from './site-edits.ts';
import { readSiteFiles } from './site-files.ts';
import type { Edit } from './site-edits.ts';
import type { SiteFiles } from './site-files.ts';

/** Any number is a test; this one is known to reach every kind of edit. */
const seed = 20_261_127;
const rounds = 12;
const textRounds = 6;

let folder: string;
let cleanSites = 0;
const content = (): string => join(folder, 'content');
const warm = (): Record<string, string> => ({ CONTENT_DIR: content(), OUT_DIR: join(folder, 'warm'), BASE_PATH: '/docs/', EDIT_URL: 'https://example.org/{file}' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glossarium-warm-'));
  writeFirstArticles(content());
  await build(warm());
});
afterAll(() => rm(folder, { recursive: true }));

test('after any edits a build gives the bytes of one that begins with nothing', async () => {
  const sequences = fc.sample(fc.array(edits, { minLength: 1, maxLength: 4 }), { seed, numRuns: rounds });
  for (const [round, sequence] of sequences.entries()) {
    for (const edit of sequence) makeEdit(content(), edit);
    if (round % 4 === 3) await killedBuild(100 + ((round * 173) % 1200));
    await build(warm(), ['--keep-going']);
    expect(differences(await readSiteFiles(join(folder, 'warm')), await cleanSite()), `round ${round} of seed ${seed}: ${JSON.stringify(sequence)}`).toEqual([]);
  }
});

test('so it does after edits of a few texts, where only what they touch is looked at', async () => {
  // What is as new as a reading is read again: only what is changed from here on is.
  await wait(2_100);
  await build(warm(), ['--keep-going', '--force']);
  const doneAndUndone: readonly Edit[] = [{ kind: 'sentence', which: 1, slug: 'mba' }];
  const sequences = [doneAndUndone, doneAndUndone, ...fc.sample(fc.array(textEdits, { minLength: 1, maxLength: 2 }), { seed, numRuns: textRounds })];
  for (const [round, sequence] of sequences.entries()) {
    for (const edit of sequence) makeEdit(content(), edit);
    await build(warm(), ['--keep-going']);
    expect(differences(await readSiteFiles(join(folder, 'warm')), await cleanSite()), `round ${round} of seed ${seed}: ${JSON.stringify(sequence)}`).toEqual([]);
  }
});

test('a file with an error leaves the site as it is, and mended it is built', async () => {
  mendAll(content());
  await build(warm());
  const before = await readSiteFiles(join(folder, 'warm'));
  makeEdit(content(), { kind: 'break', which: 3, slug: 'mba' });
  const { exitCode } = await startBuild(warm()).finished;
  expect(exitCode).toBe(1);
  expect(differences(await readSiteFiles(join(folder, 'warm')), before)).toEqual([]);
  mendAll(content());
  makeEdit(content(), { kind: 'title', which: 3, slug: 'mba' });
  await build(warm());
  expect(differences(await readSiteFiles(join(folder, 'warm')), await cleanSite())).toEqual([]);
});

test('one changed article makes its own page and its locale’s search anew, and no other', async () => {
  await build(warm());
  makeEdit(content(), { kind: 'change', which: 0, slug: 'words' });
  expect(await build(warm())).toMatch(/Made anew  1 pages; search ar\n/);
  expect(await build(warm())).toMatch(/Made anew  0 pages; search none\n/);
});

test('another setting makes the whole site anew, and so does a site that something else has put there', async () => {
  expect(await build({ ...warm(), SITE_NAME: 'Another' })).not.toContain('Made anew');
  writeFileSync(join(folder, 'warm', 'index.html'), 'another home');
  expect(await build({ ...warm(), SITE_NAME: 'Another' })).not.toContain('Made anew');
});

async function killedBuild(after: number): Promise<void> {
  const running = startBuild(warm(), ['--keep-going']);
  await wait(after);
  running.kill();
  await running.finished;
}

/** Built from a copy with a new name, of which nothing is kept but the code of the pages. */
async function cleanSite(): Promise<SiteFiles> {
  cleanSites += 1;
  const [copy, out] = [join(folder, `copy-${cleanSites}`), join(folder, `clean-${cleanSites}`)];
  cpSync(content(), copy, { recursive: true });
  await build({ ...warm(), CONTENT_DIR: copy, OUT_DIR: out }, ['--keep-going']);
  const files = await readSiteFiles(out);
  for (const dir of [copy, out]) rmSync(dir, { recursive: true });
  return files;
}

function differences(a: SiteFiles, b: SiteFiles): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => !b.get(file)?.equals(a.get(file) ?? Buffer.of(0)));
}
