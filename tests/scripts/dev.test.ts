import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { projectDir } from '../build.ts';
import { writeContent } from '../hostile/write-content.ts';

let folder: string;
let server: ChildProcess;
let home: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glossarium-dev-'));
  await writeContent(folder, []);
  const { PATH, HOME } = process.env;
  server = spawn(process.execPath, ['scripts/dev.ts'], { cwd: projectDir, env: { PATH, HOME, CONTENT_DIR: folder, BASE_PATH: '/docs/' }, stdio: ['ignore', 'pipe', 'inherit'] });
  home = await addressIn(server);
});
afterAll(async () => {
  server.kill('SIGTERM');
  await rm(folder, { recursive: true });
});

describe('npm run dev', () => {
  test('shows an article', async () => {
    expect(await page('en/mba/')).toMatchObject({ status: 200, text: expect.stringContaining('<h1') });
  });

  test('shows a change at once', async () => {
    await appendFile(join(folder, 'en/mba.md'), '\nA sentence that was not here before.\n');
    await vi.waitFor(async () => expect((await page('en/mba/')).text).toContain('A sentence that was not here before.'), patience);
  });

  test('has a page for a new topic of an article', async () => {
    const file = join(folder, 'en/mba.md');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^keywords:.*$/m, 'keywords: [Beekeeping]'));
    await vi.waitFor(async () => expect((await page('en/topics/beekeeping/')).status).toBe(200), patience);
    await writeFile(file, text);
    await vi.waitFor(async () => expect((await page('en/topics/beekeeping/')).status).toBe(404), patience);
  });

  test('knows a new article, in a new folder too, and forgets one that is gone', async () => {
    const file = join(folder, 'en/bonds/yield.md');
    await mkdir(join(folder, 'en/bonds'));
    await writeFile(file, '---\ntitle: Yield\ndescription: What it brings.\n---\n\nText.\n');
    await vi.waitFor(async () => expect((await page('en/bonds/yield/')).status).toBe(200), patience);
    await rm(file);
    await vi.waitFor(async () => expect((await page('en/bonds/yield/')).status).toBe(404), patience);
  });

  test('has the texts of all articles after that, and shows a change', async () => {
    await appendFile(join(folder, 'en/mba.md'), '\nA second sentence of that kind.\n');
    await vi.waitFor(async () => expect((await page('en/mba/')).text).toContain('A second sentence of that kind.'), patience);
    expect((await page('hi/mba/')).status).toBe(200);
  });
});

const patience = { timeout: 20_000, interval: 100 };

async function page(path: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`${home}${path}`);
  return { status: response.status, text: await response.text() };
}

/** The address that the server prints once it is ready. */
function addressIn({ stdout }: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve) => {
    stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text.replace(/\u001b\[[0-9;]*m/g, '');
      const [, address] = /Local\s+(http:\S+)/.exec(output) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
}
