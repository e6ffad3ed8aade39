import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/preview-server.ts';
import type { PreviewServer } from '../../scripts/preview-server.ts';

const long = 'Ett långt ord. '.repeat(200);
let dir: string;
let server: PreviewServer;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'preview-'));
  await write('site/index.html', '<p>chooser');
  await write('site/sv/index.html', long);
  await write('site/sv/404.html', 'saknas');
  await write('site/pagefind/sv/fragment/a.pf_fragment', 'x');
  await write('site/_headers', '/docs/*\n  X-Frame-Options: DENY\n/docs/pagefind/:locale/fragment/*\n  Cache-Control: max-age=9\n');
  await write('secret.txt', 'secret');
  await symlink('../secret.txt', join(dir, 'site/leak.txt'));
  server = await serve({ dir: join(dir, 'site'), basePath: '/docs/', port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(dir, file)), { recursive: true });
  await writeFile(join(dir, file), text);
}

const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, server.url), { redirect: 'manual', ...init });

describe('the preview server', () => {
  test('sends pages as UTF-8 HTML, compressed, with the headers of the `_headers` file', async () => {
    const response = await ask('sv/');
    expect(await response.text()).toBe(long);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'x-frame-options': 'DENY',
    });
  });

  test('sends no compressed body to a client that refuses it', async () => {
    const response = await ask('sv/', { headers: { 'accept-encoding': 'gzip;q=0, identity' } });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe(long);
  });

  test('answers with the nearest 404 page and status 404', async () => {
    const response = await ask('sv/mba/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('saknas');
  });

  test('answers 304 to the ETag that it sent, and sends a new one after the file changes', async () => {
    const etag = (await ask('')).headers.get('etag') ?? '';
    expect((await ask('', { headers: { 'if-none-match': etag } })).status).toBe(304);
    await write('site/index.html', '<p>another chooser');
    expect((await ask('', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  test('says 404 again to a client that already has the 404 page', async () => {
    const etag = (await ask('sv/mba/')).headers.get('etag') ?? '';
    expect((await ask('sv/mba/', { headers: { 'if-none-match': etag } })).status).toBe(404);
  });

  test('answers HEAD without a body, and refuses to be written to', async () => {
    const response = await ask('', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
    expect(await response.text()).toBe('');
    expect((await ask('', { method: 'POST' })).status).toBe(405);
  });

  test('sends the files of the search as bytes that may be kept', async () => {
    const response = await ask('pagefind/sv/fragment/a.pf_fragment');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('cache-control')).toBe('max-age=9');
  });

  test('adds the closing slash, and leads from / to the base path', async () => {
    expect((await ask('sv?q=x')).headers.get('location')).toBe('/docs/sv/?q=x');
    expect((await ask('/')).headers.get('location')).toBe('/docs/');
  });

  test('explains the base path at an address outside of it', async () => {
    const response = await ask('/sv/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('/docs/');
  });

  test('does not follow a symbolic link out of its folder', async () => {
    expect((await ask('leak.txt')).status).toBe(404);
  });

  test('goes on serving after its folder was swapped for another', async () => {
    await write('next/index.html', '<p>new');
    await rename(join(dir, 'site'), join(dir, 'old'));
    expect((await ask('')).status).toBe(404);
    await rename(join(dir, 'next'), join(dir, 'site'));
    expect(await (await ask('')).text()).toBe('<p>new');
  });

  test('takes the next port where the first is in use', async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    const other = createServer().listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    const port = await promise;
    const next = await serve({ dir, basePath: '/', port, host: '127.0.0.1' });
    expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
    await next.close();
    other.close();
  });
});
