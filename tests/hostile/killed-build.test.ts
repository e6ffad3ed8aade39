import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, startBuild } from '../build.ts';
import { readSiteFiles } from '../site/site-files.ts';
import { writeContent } from './write-content.ts';

let folder: string;
const env = (): Record<string, string> => ({ CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'site') });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glossarium-killed-'));
  await writeContent(join(folder, 'content'), []);
  await build(env());
});

afterAll(() => rm(folder, { recursive: true }));

describe('a build that is killed half-way', () => {
  test.for(['Reading articles', 'Building pages', 'Putting the site'])('at “%s” leaves the old site whole', async (phase) => {
    const before = await readSiteFiles(join(folder, 'site'));
    const running = startBuild(env(), ['--force']);
    while (!running.output().includes(phase)) await wait(5);
    // So that some of it is written: a quick machine does the rest in half a second.
    if (phase.startsWith('Building')) await wait(150);
    running.kill();
    expect((await running.finished).exitCode).toBeUndefined();
    const after = await readSiteFiles(join(folder, 'site'));
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...after].filter(([file, bytes]) => !before.get(file)?.equals(bytes)).map(([file]) => file)).toEqual([]);
  });

  test('is followed by one that succeeds and leaves nothing behind', async () => {
    await build(env());
    expect((await readdir(folder)).toSorted()).toEqual(['content', 'site']);
    expect(existsSync(join(folder, 'site', 'en/mba/index.html'))).toBe(true);
  });
});
