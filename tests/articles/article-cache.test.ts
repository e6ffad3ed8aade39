import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import type { CachedArticle } from '../../src/articles/article-log.ts';
import { openArticleCache } from '../../src/articles/write-article-cache.ts';
import type { ArticleCache } from '../../src/articles/write-article-cache.ts';

const file = 'hi/mba.md';
const state = { size: 10, mtimeMs: 1000 };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what a build has read and mended, the next one finds as it was', () => {
  const cache = opened();
  const read = readingIn(cache, 'एमबीए');
  const { article, ...told } = read;
  cache.keep(file, state, read);
  cache.keepMended(file, 'abc', { ...told, outline: article.outline });
  cache.close([file]);
  const next = opened();
  expect(next.find(file)).toMatchObject({ state, read });
  expect(next.findMended(file, 'abc')).toEqual({ ...told, outline: article.outline });
  expect(next.findMended(file, 'abd')).toBeUndefined();
  expect(openArticleCache(folder, 'another version').find(file)).toBeUndefined();
});

test('a line that was cut off is as if it had not been written', () => {
  const cache = opened();
  cache.keep(file, state, readingIn(cache, 'MBA'));
  cache.close([file]);
  appendFileSync(join(folder, 'articles.log'), '["read","hi/other.md",{"si\n["read","hi/more');
  expect(opened().find(file)?.state).toEqual(state);
});

test('where most of the log is out of date, it is written anew, and bodies that no line names are removed', () => {
  const first = opened();
  const old = readingIn(first, 'Old');
  for (let size = 0; size < 1100; size += 1) first.keep(file, { ...state, size }, old);
  first.keep('hi/gone.md', state, old);
  first.close([file]);
  const second = opened();
  const place = { ...old.place, path: join(folder, 'bodies-new') };
  second.keep(file, state, { ...old, place });
  second.close([file]);
  expect(readFileSync(join(folder, 'articles.log'), 'utf8').trim().split('\n')).toHaveLength(2);
  expect(readdirSync(folder)).toEqual(['articles.log']);
  expect(opened().find(file)).toMatchObject({ state, read: { place } });
  expect(opened().find('hi/gone.md')).toBeUndefined();
});

function opened(): ArticleCache {
  return openArticleCache(folder, 'version');
}

function readingIn({ bodies }: ArticleCache, title: string): CachedArticle {
  const link = { slug: 'usury', fragment: '', text: 'usury', line: 3, column: undefined, sentence: 'On usury.', at: 3 };
  const article: Article = {
    entry: { locale: 'hi', slug: 'mba', file, title, description: '', keywords: ['money'], digest: '0'.repeat(16) },
    outline: { headings: [{ depth: 2, text: 'Use' }], links: [link], formulas: [undefined, 'x'], tables: [undefined] },
  };
  return { article, problems: [], repairs: { 'entity-in-text': 2 }, place: bodies.write(file, { text: title, repairedFrom: {} }) };
}
