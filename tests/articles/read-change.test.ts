import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/articles/corpus.ts';
import { articleModel } from '../../src/articles/models/article-model.ts';
import { localeModel } from '../../src/articles/models/locale-model.ts';
import { readChange } from '../../src/articles/read-change.ts';
import { readCorpus } from '../../src/articles/read-corpus.ts';
import { siteOf } from '../../src/site.ts';

const site = siteOf({ SITE_URL: 'https://example.org' }, '/');
let contentDir: string;
let before: Corpus;

beforeEach(async () => {
  contentDir = await mkdtemp(join(tmpdir(), 'glossarium-change-'));
  await cp(new URL('../sites/partial', import.meta.url), contentDir, { recursive: true });
  before = await readCorpus({ contentDir });
  // What a page asks for is kept; a change must not leave the old answer.
  modelsOf(before);
});
afterEach(() => rm(contentDir, { recursive: true }));

describe('the text of an article', () => {
  test.each([
    ['a sentence more', 'It is long.'],
    ['a link more', 'See [the manager](/relationship-manager).'],
    ['a heading more', '## More\n\nText.'],
  ])('%s: all models are those of a corpus that is read anew', async (_, text) => {
    await appendFile(join(contentDir, 'en/mba.md'), `\n\n${text}\n`);
    expect(modelsOf(changed('en/mba.md'))).toEqual(modelsOf(await readCorpus({ contentDir })));
  });

  test('change upon change is seen whole', async () => {
    await appendFile(join(contentDir, 'en/mba.md'), '\n\nSee [the manager](/relationship-manager).\n');
    const first = changed('en/mba.md');
    await appendFile(join(contentDir, 'sv/mba.md'), '\n\nMer text.\n');
    const second = readChange(first, ['sv/mba.md'], contentDir);
    expect(second && modelsOf(second)).toEqual(modelsOf(await readCorpus({ contentDir })));
  });

  test('has the problems of the article', async () => {
    await appendFile(join(contentDir, 'en/mba.md'), '\n\nSee [nothing](/there-is-no-such-article).\n');
    expect(changed('en/mba.md').problems.map(({ code }) => code)).toContain('link-unresolved');
  });
});

test('files that editors leave beside an article change nothing', async () => {
  await writeFile(join(contentDir, 'en/.mba.md.swp'), '');
  expect(modelsOf(changed('en/.mba.md.swp', 'en/4913', 'en/mba.md~'))).toEqual(modelsOf(before));
});

describe('more than texts', () => {
  test('a new article', async () => {
    await cp(join(contentDir, 'en/mba.md'), join(contentDir, 'en/other.md'));
    expect(readChange(before, ['en/other.md'], contentDir)).toBeUndefined();
  });

  test('a new folder', async () => {
    await mkdir(join(contentDir, 'en/more'));
    expect(readChange(before, ['en/more'], contentDir)).toBeUndefined();
  });

  test('an article that is gone', async () => {
    await rm(join(contentDir, 'en/mba.md'));
    expect(readChange(before, ['en/mba.md'], contentDir)).toBeUndefined();
  });

  test('another title', async () => {
    const file = join(contentDir, 'en/mba.md');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^title: .*$/m, 'title: Another'));
    expect(readChange(before, ['en/mba.md'], contentDir)).toBeUndefined();
  });

  test('an article that is broken now', async () => {
    await writeFile(join(contentDir, 'en/mba.md'), 'No front matter.\n');
    expect(readChange(before, ['en/mba.md'], contentDir)).toBeUndefined();
  });
});

function changed(...files: readonly string[]): Corpus {
  const corpus = readChange(before, files, contentDir);
  if (!corpus) throw new Error('All would have to be read.');
  return corpus;
}

/** What pages show of each article and each language. */
function modelsOf(corpus: Corpus): readonly unknown[] {
  const { catalogue } = corpus;
  const codes = catalogue.locales.map(({ code }) => code);
  return codes.flatMap((code) => [localeModel(site, corpus, code), ...catalogue.entriesOf(code).map(({ locale, slug }) => articleModel(site, corpus, { locale, slug }))]);
}
