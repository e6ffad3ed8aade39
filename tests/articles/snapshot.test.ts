import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleModel } from '../../src/articles/models/article-model.ts';
import type { Corpus } from '../../src/articles/corpus.ts';
import { readBody } from '../../src/articles/read-article.ts';
import { readCorpus } from '../../src/articles/read-corpus.ts';
import { readSnapshot } from '../../src/articles/read-snapshot.ts';
import { openBodies } from '../../src/articles/write-bodies.ts';
import { writeSnapshot } from '../../src/articles/write-snapshot.ts';
import { siteOf } from '../../src/site.ts';
import { projectDir } from '../build.ts';

const site = siteOf({}, projectDir);
let folder: string;
let corpus: Corpus;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  corpus = await readCorpus({ contentDir: site.contentDir, bodies: openBodies(join(folder, 'bodies')) });
  await writeSnapshot(join(folder, 'snapshot'), corpus);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a corpus that comes from its snapshot', () => {
  test.for([['en'], ['hi', 'ar'], ['tr', 'it', 'sv', 'ja']])('gives the pages of %s the same models and bodies', async (codes) => {
    const { corpus: copy } = readSnapshot(join(folder, 'snapshot'));
    const keys = codes.flatMap((code) => corpus.catalogue.entriesOf(code));
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.map((key) => articleModel(site, copy, key))).toEqual(keys.map((key) => articleModel(site, corpus, key)));
    expect(keys.map((key) => readBody('/nowhere', copy, key))).toEqual(keys.map((key) => readBody(site.contentDir, corpus, key)));
  });
});
