import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/preview-server.ts';
import { launchBrowser } from '../browser.ts';
import { startBuild } from '../build.ts';
import type { BuildRun } from '../build.ts';
import { watch } from '../e2e/visit.ts';
import { checkSite } from '../site/check-site.ts';
import { readSiteFiles } from '../site/site-files.ts';
import { brokenFiles } from './broken-files.ts';
import { harmlessFiles, pathOf } from './harmless-files.ts';
import { writeContent } from './write-content.ts';

let folder: string;
let outDir: string;
let trace: string;

const env = (): Record<string, string> => ({ CONTENT_DIR: join(folder, 'content'), OUT_DIR: outDir, BASE_PATH: '/docs/', SITE_URL: 'https://example.org' });
const place = { basePath: '/docs/', url: 'https://example.org/docs/' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glossarium-hostile-'));
  outDir = join(folder, 'site');
  trace = join(folder, 'trace');
  await mkdir(outDir);
  await writeFile(join(outDir, 'index.html'), 'the old site');
  await mkdir(join(folder, 'outside'));
  await writeFile(join(folder, 'outside/secret.md'), 'A secret beside the content folder.');
  await writeContent(join(folder, 'content'), [...brokenFiles(trace), ...harmlessFiles]);
});

afterAll(() => rm(folder, { recursive: true }));

describe('a build over more than fifty hostile files', () => {
  let run: BuildRun;

  beforeAll(async () => {
    expect(brokenFiles(trace).length + harmlessFiles.length).toBeGreaterThan(50);
    run = await startBuild(env()).finished;
  });

  test('stops with exit code 1', () => {
    expect(run.exitCode, run.output).toBe(1);
  });

  test('names every broken file with the code of its problem, all at once', () => {
    const missing = brokenFiles('').filter(({ file, code }) => !lineFor(run.output, file).some((line) => line.endsWith(code)));
    expect(missing.map(({ file, code }) => `${file}: ${code}, but ${lineFor(run.output, file).join() || 'nothing'}`)).toEqual([]);
  });

  test('calls no harmless file broken', () => {
    const wrong = harmlessFiles.filter(({ file }) => lineFor(run.output, file).length > 0);
    expect(wrong.map(({ file }) => lineFor(run.output, file))).toEqual([]);
  });

  test('leaves the old site as it was, and nothing beside it', async () => {
    expect([...(await readSiteFiles(outDir))].map(([file, bytes]) => [file, bytes.toString()])).toEqual([['index.html', 'the old site']]);
    expect(['site.next', 'site.old', 'site.search'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  });

  test('runs no code of the front matter', () => {
    expect(existsSync(trace)).toBe(false);
  });
});

describe('a build that leaves the broken files out', () => {
  let run: BuildRun;

  beforeAll(async () => {
    run = await startBuild(env(), ['--keep-going']).finished;
  });

  test('succeeds, and still names what it left out', () => {
    expect(run.exitCode, run.output).toBe(0);
    expect(brokenFiles('').filter(({ file }) => lineFor(run.output, file).length === 0)).toEqual([]);
    expect(existsSync(trace)).toBe(false);
  });

  test('makes a page of every harmless file, and of the articles beside them', () => {
    const paths = [...harmlessFiles.map(pathOf), 'en/mba/', 'hi/mba/'];
    expect(paths.filter((path) => !existsSync(join(outDir, path, 'index.html')))).toEqual([]);
  });

  test('makes no page of a broken one', async () => {
    const files = [...(await readSiteFiles(outDir)).keys()].filter((file) => /code-|ten-megabytes|nul\/|utf|-out\/|pipe|klingon|escape|upper|guide|circle/i.test(file));
    expect(files).toEqual([]);
  });

  test('gives a sound site', async () => {
    expect(await checkSite(outDir, place)).toEqual([]);
  });

  test('gives pages on which nothing runs, moves on or asks another site', async () => {
    const server = await serve({ dir: outDir, basePath: '/docs/', port: 0, host: '127.0.0.1' });
    const browser = await launchBrowser();
    const troubles: string[] = [];
    const page = await browser.newPage();
    watch(page, new URL(server.url).origin, (trouble) => troubles.push(`${trouble} (on ${page.url()})`));
    for (const path of [...harmlessFiles.map(pathOf), 'en/', 'en/a-z/h/', 'en/topics/', 'index/', '__proto__/']) {
      await page.goto(server.url + path, { waitUntil: 'load' });
      if (page.url() !== server.url + path) troubles.push(`${path} led to ${page.url()}`);
      if ((await page.locator('script:not([src]):not([type="application/ld+json"]), iframe, object, embed, base, .prose form, meta[http-equiv=refresh]').count()) > 0) troubles.push(`${path} has what runs`);
    }
    await browser.close();
    await server.close();
    expect(troubles).toEqual([]);
  });
});

/** The lines that name a file and its problem: `content/en/nul.md:5  encoding-invalid`. */
function lineFor(output: string, file: string): readonly string[] {
  return output.split('\n').filter((line) => /^(:\d+)*  [a-z-]+$/.test(line.split(`content/${file}`)[1] ?? ''));
}
