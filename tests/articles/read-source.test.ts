import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCorpus } from '../../src/articles/read-corpus.ts';
import type { Corpus } from '../../src/articles/corpus.ts';

let root: string;
let corpus: Corpus;

const article = '---\ntitle: A\ndescription: B.\nkeywords: C\n---\n\nText.\n';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const folder of ['en/folder.md', 'Klingon', 'hi', 'Hindi']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'en/good.md'), article);
  writeFileSync(join(root, 'en/nul.md'), 'a\nb\u0000c');
  writeFileSync(join(root, 'en/latin1.md'), Buffer.from([0x61, 0x0a, 0x0a, 0xe4, 0x62]));
  writeFileSync(join(root, 'en/huge.md'), 'x'.repeat(3 * 1024 * 1024));
  writeFileSync(join(root, 'Klingon/mba.md'), article);
  writeFileSync(join(root, 'hi/same.md'), article);
  writeFileSync(join(root, 'Hindi/same.md'), article);
  symlinkSync('/etc/hostname', join(root, 'en/outside.md'));
  symlinkSync(join(root, 'en/missing'), join(root, 'en/dangling.md'));
  symlinkSync('/etc', join(root, 'en/etc'));
  symlinkSync('.', join(root, 'en/circle'));
  symlinkSync('good.md', join(root, 'en/inside.md'));
  corpus = await readCorpus({ contentDir: root });
});

afterAll(() => rmSync(root, { recursive: true }));

test('every file that cannot be an article is a named error, and all are told at once', () => {
  const errors = corpus.problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file, line, code }) => [file, line, code])).toEqual([
    ['Klingon/mba.md', undefined, 'locale-unknown'],
    ['en/circle', undefined, 'file-outside'],
    ['en/dangling.md', undefined, 'file-unreadable'],
    ['en/etc', undefined, 'file-outside'],
    ['en/huge.md', undefined, 'file-too-large'],
    ['en/latin1.md', 3, 'encoding-invalid'],
    ['en/nul.md', 2, 'encoding-invalid'],
    ['en/outside.md', undefined, 'file-outside'],
    ['hi/same.md', undefined, 'slug-collision'],
  ]);
});

test('the others are there, and a link to a file inside the folder is read like the file', () => {
  expect(corpus.catalogue.slugs).toEqual(['good', 'inside', 'same']);
});

test('nothing of a folder that is linked to is looked at', () => {
  expect(corpus.problems.filter(({ file }) => /^en\/(etc|circle)\//.test(file))).toEqual([]);
});

test('a folder that does not exist is told as such', async () => {
  await expect(readCorpus({ contentDir: join(root, 'nowhere') })).rejects.toThrow(/ENOENT/);
});
