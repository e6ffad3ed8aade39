import { appendFile, cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/articles/corpus.ts';
import { articleModel } from '../../src/articles/models/article-model.ts';
import { localeModel } from '../../src/articles/models/locale-model.ts';
import { pagePrints } from '../../src/articles/models/page-prints.ts';
import { countProblems, sumCounts } from '../../src/articles/problem-counts.ts';
import { readBody } from '../../src/articles/read-article.ts';
import { readCorpus } from '../../src/articles/read-corpus.ts';
import { readContentState } from '../../src/articles/read-content-state.ts';
import type { KeptOptions } from '../../src/articles/read-kept-corpus.ts';
import { readKeptCorpus } from '../../src/articles/read-kept-corpus.ts';
import { openBodies } from '../../src/articles/write-bodies.ts';
import { keepCorpus } from '../../src/articles/write-snapshot.ts';
import { siteOf } from '../../src/site.ts';
import { projectDir } from '../build.ts';

const site = siteOf({ SITE_URL: 'https://example.org' }, '/');
let folder: string;
let contentDir: string;
let stores = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-corpus-'));
  contentDir = join(folder, 'content');
  for (const code of ['en', 'hi', 'tr']) await cp(join(projectDir, 'content', code), join(contentDir, code), { recursive: true });
  await appendFile(join(contentDir, 'tr/mba.md'), '\n\n[Yok](/there-is-no-such-article) ve [bir yer](/cross-sell#no-such-heading).\n');
  // What is as new as the reading may have changed after it.
  await wait(2_100);
  await keepCorpus(join(folder, 'kept'), 'version', await readAnew());
});
afterEach(restoreAll);
afterAll(() => rm(folder, { recursive: true }));

describe('a corpus that an earlier run has kept', () => {
  test('is the same where nothing has changed', async () => {
    await expectSame(await kept());
    expect((await kept())?.reading).toBeUndefined();
  });

  test.each([
    ['a sentence more', 'It is long.'],
    ['a link more', 'See [it](/cross-sell).'],
    ['a link to nothing', 'See [nothing](/there-is-nothing-else).'],
    ['damage that is repaired', 'One thing , another ；and [a half ](/cross-sell).'],
  ])('is that with the change of an article: %s', async (_, text) => {
    await change('en/mba.md', (before) => `${before}\n\n${text}\n`);
    await expectSame(await kept());
  });

  test('sees a change that left the time and the size of the file as they were', async () => {
    await change('en/mba.md', (before) => before.replaceAll('. ', '! '));
    await utimes(join(contentDir, 'en/mba.md'), new Date(2000, 1), new Date(2000, 1));
    expect((await kept())?.bodies?.find('en/mba.md')?.text).toContain('! ');
  });
});

describe('nothing is taken from it', () => {
  test('for another version of the code', async () => {
    expect(await kept({ version: 'another' })).toBeUndefined();
  });

  test.each(['', 'no snapshot', `${JSON.stringify({ media: [], kept: { version: 'version' } })}\n[]\n[]\n`])('where something else stands in its place: %j', async (text) => {
    await writeFile(join(folder, 'other'), text);
    expect(await kept({ path: join(folder, 'other') })).toBeUndefined();
  });

  test('where an article is new, or gone', async () => {
    await mkdir(join(contentDir, 'sv'));
    await writeFile(join(contentDir, 'sv/mba.md'), '---\ntitle: MBA\ndescription: En examen.\n---\n\nText.\n');
    expect(await kept()).toBeUndefined();
    await rm(join(contentDir, 'sv'), { recursive: true });
    expect(await kept()).toBeDefined();
    const text = await readFile(join(contentDir, 'hi/mba.md'));
    await rm(join(contentDir, 'hi/mba.md'));
    expect(await kept()).toBeUndefined();
    await writeFile(join(contentDir, 'hi/mba.md'), text);
    expect(await kept()).toBeDefined();
  });

  test.each([
    ['an article has another title', (text: string) => text.replace(/^title: .*$/m, 'title: Another')],
    ['an article has an error', (text: string) => `${text}\0`],
    ['headings change that others may link to', (text: string) => `${text}\n\n## No such heading\n\nText.\n`],
  ])('where %s', async (_, edit) => {
    await change('en/cross-sell.md', edit);
    expect(await kept()).toBeUndefined();
    await restoreAll();
    expect(await kept()).toBeDefined();
  });
});

test('a corpus with errors is not kept', async () => {
  await change('en/mba.md', (text) => `${text}\0`);
  expect(await keepCorpus(join(folder, 'not-kept'), 'version', await readAnew())).toBeUndefined();
});

function kept(options: Partial<KeptOptions> = {}): Promise<Corpus | undefined> {
  const state = Promise.resolve(readContentState(contentDir));
  return readKeptCorpus({ path: join(folder, 'kept'), version: 'version', contentDir, state, bodiesPath: join(folder, `edited-${(stores += 1)}`), ...options });
}

function readAnew(): Promise<Corpus> {
  return readCorpus({ contentDir, bodies: openBodies(join(folder, `bodies-${(stores += 1)}`)) });
}

async function change(file: string, edit: (text: string) => string): Promise<void> {
  const before = await readFile(join(contentDir, file), 'utf8');
  changed.set(file, before);
  await writeFile(join(contentDir, file), edit(before));
}

async function restoreAll(): Promise<void> {
  for (const [file, before] of changed) await writeFile(join(contentDir, file), before);
  changed.clear();
}

/** What stood in the files that a test has changed. */
const changed = new Map<string, string>();

/** As one that is read anew: its pages, their prints, its bodies, and how much was told of it. */
async function expectSame(corpus: Corpus | undefined): Promise<void> {
  const anew = await readAnew();
  expect(corpus && seen(corpus)).toEqual(seen(anew));
}

function seen(corpus: Corpus): unknown {
  const { catalogue, counts, problems } = corpus;
  const keys = catalogue.slugs.flatMap((slug) => catalogue.translationsOf(slug));
  const prints = pagePrints(corpus);
  return {
    articles: keys.map((key) => [articleModel(site, corpus, key), readBody(contentDir, corpus, key), prints.article(key)]),
    locales: catalogue.locales.map(({ code }) => [localeModel(site, corpus, code), prints.search(code)]),
    told: sumCounts([counts ?? {}, countProblems(problems)]),
    media: corpus.media,
  };
}
