import type { IncomingMessage } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openingArticles, readOpening } from '../../scripts/dev/opening-articles.ts';
import { loadCorpus } from '../../src/articles/loaded-corpus.ts';
import type { Corpus } from '../../src/articles/corpus.ts';
import { readCorpus } from '../../src/articles/read-corpus.ts';

let contentDir: string;

beforeAll(async () => {
  contentDir = await mkdtemp(join(tmpdir(), 'glossarium-opening-'));
  const texts = { 'en/mba': 'See [bonds](/bond).', 'Hindi/mba': 'देखें [बॉन्ड](/bond)।', 'en/bond': 'See [yield](/yield).', 'fr/bond': 'Texte.', 'en/yield': 'Text.', 'en/other': 'Text.' };
  for (const [name, text] of Object.entries(texts)) {
    const file = join(contentDir, `${name}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `---\ntitle: ${name}\ndescription: Text.\nkeywords: []\n---\n\n${text}\n`);
  }
});
afterAll(() => rm(contentDir, { recursive: true }));

describe('the articles for one page', () => {
  test('are its versions and those of what it links to, no more', async () => {
    const opening = await readOpening(contentDir, 'mba');
    expect(opening?.catalogue.slugs.flatMap((slug) => opening.catalogue.translationsOf(slug).map(({ file }) => file)).sort()).toEqual(['Hindi/mba.md', 'en/bond.md', 'en/mba.md', 'fr/bond.md']);
  });

  test.for(['nothing', '', '../en/mba', 'a-z'])('are none for “%s”', async (slug) => {
    expect(await readOpening(contentDir, slug)).toBeUndefined();
  });
});

describe('until all articles are read', () => {
  test('pages of articles are shown, others wait, and files are not looked at', async () => {
    const { promise: whole, resolve } = Promise.withResolvers<Corpus>();
    let provided = 0;
    const { step } = openingArticles({ site: { basePath: '/docs/', contentDir }, whole, onProvided: () => (provided += 1) });
    const passed: string[] = [];
    const ask = (url: string): Promise<void> => step({ url } as IncomingMessage, undefined, () => passed.push(url));

    await ask('/docs/@vite/client?a=/');
    await ask('/docs/hi/mba/');
    expect((await loadCorpus()).catalogue.slugs).toEqual(['bond', 'mba']);
    const front = ask('/docs/en/');
    await ask('/docs/yield/?x');
    expect((await loadCorpus()).catalogue.slugs).toEqual(['yield']);
    expect(passed).toEqual(['/docs/@vite/client?a=/', '/docs/hi/mba/', '/docs/yield/?x']);
    expect(provided).toBe(2);

    const all = await readCorpus({ contentDir });
    resolve(all);
    await front;
    expect(await loadCorpus()).toBe(all);
    expect(provided).toBe(3);
    await ask('/docs/en/mba/');
    expect(await loadCorpus()).toBe(all);
    expect(passed.slice(3)).toEqual(['/docs/en/', '/docs/en/mba/']);
  });
});
