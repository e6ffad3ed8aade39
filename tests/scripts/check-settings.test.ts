import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSettings } from '../../scripts/check-settings.ts';
import { siteOf } from '../../src/site.ts';

let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'settings-'));
  for (const folder of ['content/en', 'built', 'precious', 'empty']) mkdirSync(join(project, folder), { recursive: true });
  writeFileSync(join(project, 'built/index.html'), '');
  writeFileSync(join(project, 'precious/letter.txt'), '');
});

afterAll(() => rmSync(project, { recursive: true }));

const check = (env: Record<string, string>): readonly string[] => checkSettings(env, siteOf(env, project), project);

test.each([
  [{}],
  [{ SITE_URL: 'https://example.org', BASE_PATH: '/docs/', LOCALES: 'hi,ar' }],
  [{ OUT_DIR: 'built' }],
  [{ OUT_DIR: 'empty' }],
  [{ OUT_DIR: 'new/deep' }],
])('%j may be built', (env) => {
  expect(check(env)).toEqual([]);
});

test.each([
  [{ SITE_URL: 'example.org' }, /^SITE_URL is “example.org”/],
  [{ SITE_URL: 'ftp://example.org' }, /^SITE_URL/],
  [{ SITE_URL: 'https://example.org/docs' }, /BASE_PATH/],
  [{ BASE_PATH: 'a b' }, /^BASE_PATH/],
  [{ EDIT_URL: 'https://example.org/edit' }, /\{file\}/],
  [{ LOCALES: 'hi,xx' }, /^LOCALES names “xx”/],
  [{ CONTENT_DIR: 'nowhere' }, /no content folder/],
  [{ OUT_DIR: '.' }, /replaces the whole folder/],
  [{ OUT_DIR: '/' }, /replaces the whole folder/],
  [{ OUT_DIR: 'content' }, /replaces the whole folder/],
  [{ OUT_DIR: 'content/en' }, /inside the content folder/],
  [{ OUT_DIR: 'precious' }, /no built site/],
])('%j may not', (env, sentence) => {
  expect(check(env).join()).toMatch(sentence);
});
