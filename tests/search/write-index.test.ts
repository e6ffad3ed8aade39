import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import settings from '../../package.json' with { type: 'json' };
import { pagefindVersion } from '../../src/search/bundle-format.ts';
import { writeTinyBundles } from './tiny-bundle.ts';

afterAll(() => void close());

const articles = {
  en: Array.from({ length: 60 }, (_, number) => ({ slug: `a${number}`, title: `Term ${number} of many`, text: `Word ${number % 7} and word ${number % 5}.`, topic: `t${number % 3}` })),
  hi: [{ slug: 'a', title: 'दर', text: 'ब्याज की दर' }],
};

test('equal records give equal files', async () => {
  const [first, second] = [await contentsOf(await writeTinyBundles(articles)), await contentsOf(await writeTinyBundles(articles))];
  expect([...first.keys()]).toEqual([...second.keys()]);
  for (const [file, bytes] of first) expect(bytes.equals(second.get(file) ?? Buffer.alloc(0)), file).toBe(true);
});

test('only what the search reads is written', async () => {
  const files = [...(await contentsOf(await writeTinyBundles(articles))).keys()];
  const kinds = new Set(files.map((file) => file.replace(/^pagefind\/(en|hi)\//, '').replace(/^(\w+)\/.*(?=\.)/, '$1/*')));
  expect([...kinds].sort()).toEqual([
    'filter/*.pf_filter', 'headwords/*.gzip', 'index/*.pf_index', 'names/*.gzip', 'pagefind-entry.json', 'pagefind.js',
    'pagefind.unknown.pf_meta', 'records/*.gzip', 'search.gzip', 'topics.gzip', 'vocabulary/*.gzip', 'wasm.unknown.pagefind', 'words.gzip',
  ]);
});

test('Pagefind’s script is asked for by the version that is installed', () => {
  expect(pagefindVersion).toBe(settings.dependencies.pagefind);
});

async function contentsOf(dir: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
  return new Map(await Promise.all(files.sort().map(async (file) => [file, await readFile(join(dir, file))] as const)));
}
