import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runWorkers } from '../../scripts/build/run-workers.ts';
import { build, projectDir, startBuild } from '../build.ts';
import { readSiteFiles } from './site-files.ts';
import type { SiteFiles } from './site-files.ts';

let folder: string;
let whole: SiteFiles;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glossarium-parts-'));
  whole = await built('whole', {}, ['--processes', '0']);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a site that several processes build', () => {
  test('is byte for byte what one process builds', async () => {
    expect(differences(whole, await built('processes', {}, ['--processes', '3']))).toEqual([]);
  });

  test('is given up by all of them where the first one is killed', async () => {
    const running = startBuild(envOf('killed'), ['--processes', '2']);
    while (!running.output().includes('Building pages')) await wait(5);
    running.killAlone();
    expect((await running.finished).exitCode).toBeUndefined();
    const pages = join(projectDir, '.cache/builds', String(running.pid), 'site');
    const written = async (): Promise<number> => (existsSync(pages) ? (await readdir(pages, { recursive: true })).filter((file) => file.endsWith('.html')).length : 0);
    const soon = await written();
    await wait(1500);
    expect(await written()).toBe(soon);
    expect(soon).toBeLessThan([...whole.keys()].filter((file) => file.endsWith('.html')).length);
  });

  test('fails where one of them fails', async () => {
    const nowhere = join(folder, 'nowhere');
    const place = { app: nowhere, snapshot: nowhere, dir: folder };
    const program = join(projectDir, 'scripts/build/build-worker.ts');
    await expect(runWorkers(1, { program, place, nextPiece: () => undefined, onPages: () => undefined })).rejects.toThrow('A process of the build ended with 1.');
  });
});

describe('shards', () => {
  test('make one whole site when their folders are copied into one', async () => {
    const codes = (await readdir('content', { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const [first, second] = [codes.slice(0, 3), codes.slice(3)];
    await built('first', { LOCALES: first.join(',') });
    await built('second', { LOCALES: second.join(',') });
    for (const shard of ['first', 'second']) await cp(join(folder, shard), join(folder, 'merged'), { recursive: true });
    expect(differences(whole, await readSiteFiles(join(folder, 'merged')))).toEqual([]);
  });
});

test('a language with an address of its own and the others lead to each other', async () => {
  const addresses = { SITE_URL_HI: 'https://hi.example.org/' };
  const hindi = await built('hindi', { ...addresses, LOCALES: 'hi' });
  const others = await built('others', { ...addresses, LOCALES: 'en,ar,it,ja,sv,tr' });
  const [inHindi, inEnglish] = [hindi.get('hi/mba/index.html'), others.get('en/mba/index.html')].map(String);
  const alternates = (page = ''): readonly string[] => page.match(/<link rel="alternate" hreflang[^>]*>/g) ?? [];
  expect(alternates(inHindi)).toEqual(alternates(inEnglish));
  expect(alternates(inHindi)).toContain('<link rel="alternate" hreflang="hi" href="https://hi.example.org/hi/mba/">');
  expect(inHindi).toContain('<link rel="canonical" href="https://hi.example.org/hi/mba/">');
  expect(inHindi).toContain('href="https://example.org/docs/en/mba/"');
  expect(inEnglish).toContain('href="https://hi.example.org/hi/mba/"');
  expect(inEnglish).not.toContain('href="/docs/hi/');
  expect(inHindi).not.toMatch(/href="\/(en|docs)\//);
  expect(String(hindi.get('sitemap.xml'))).not.toContain('https://example.org/');
  const wrong = startBuild({ ...envOf('both'), ...addresses, LOCALES: 'hi,en' });
  expect(await wrong.finished).toMatchObject({ exitCode: 2, output: expect.stringContaining('LOCALES must not name en beside the others') });
});

function envOf(name: string): Record<string, string> {
  return { CONTENT_DIR: 'content', OUT_DIR: join(folder, name), SITE_URL: 'https://example.org', BASE_PATH: '/docs/' };
}

async function built(name: string, env: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<SiteFiles> {
  await build({ ...envOf(name), ...env }, args);
  return readSiteFiles(join(folder, name));
}

/** Files that only one of the two has, or that they have differently. */
function differences(a: SiteFiles, b: SiteFiles): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => !b.get(file)?.equals(a.get(file) ?? Buffer.of(0)));
}
