import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/preview-server.ts';
import type { PreviewServer } from '../../scripts/preview-server.ts';
import { contentSecurityPolicy } from '../../src/outputs/content-security-policy.ts';
import { launchBrowser } from '../browser.ts';
import { watch } from './visit.ts';

let dir: string;
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'glossarium-watch-'));
  server = await serve({ dir, basePath: '/', port: 0, host: '127.0.0.1' });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(dir, { recursive: true });
});

async function troublesOf(html: string, script = ''): Promise<readonly string[]> {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`;
  await writeFile(join(dir, 'index.html'), `<!doctype html><html lang="en"><head>${policy}<title>x</title></head><body>${html}<script src="a.js"></script>`);
  await writeFile(join(dir, 'a.js'), script);
  await writeFile(join(dir, 'favicon.ico'), '');
  const page = await browser.newPage();
  const troubles: string[] = [];
  watch(page, new URL(server.url).origin, (trouble) => troubles.push(trouble));
  await page.goto(server.url, { waitUntil: 'networkidle' });
  await page.close();
  return troubles;
}

describe('what watches the pages in the tests', () => {
  test('finds nothing on a sound page', async () => {
    expect(await troublesOf('<p>x</p>')).toEqual([]);
  });

  test.for([
    ['an inline script', '<script>1</script>', '', /On the console: .*Content Security Policy/],
    ['an inline style', '<p style="color: red">x</p>', '', /On the console: .*Content Security Policy/],
    ['an image of another site', '<img src="https://example.invalid/x.png" alt="">', '', /Content Security Policy|another origin/],
    ['what is not there', '<img src="/x.png" alt="">', '', /answered 404: .*x\.png/],
    ['an error of a script', '', 'throw new Error("lost")', /An error: lost/],
    ['an error on the console', '', 'console.error("lost")', /On the console: lost/],
    ['a dialog', '', 'alert("lost")', /A dialog: lost/],
  ] as const)('reports %s', async ([, html, script, trouble]) => {
    expect(await troublesOf(html, script)).toContainEqual(expect.stringMatching(trouble));
  });
});
