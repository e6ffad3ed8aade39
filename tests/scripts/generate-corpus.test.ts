import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusFiles } from '../../scripts/corpus/corpus-files.ts';
import type { CorpusFile, CorpusOptions } from '../../scripts/corpus/corpus-files.ts';
import type { Language } from '../../scripts/corpus/language.ts';
import { languages, localeCodes } from '../../scripts/corpus/languages.ts';
import { vocabularyOf } from '../../scripts/corpus/vocabulary.ts';
import { writeCorpus } from '../../scripts/corpus/write-corpus.ts';
import type { Corpus } from '../../src/articles/corpus.ts';
import { readCorpus } from '../../src/articles/read-corpus.ts';
import { localeOf } from '../../src/locales/locales.ts';
import { isWrittenIn } from '../../src/locales/script.ts';

const options: CorpusOptions = { slugs: 300, locales: ['en', 'ja', 'sv'], coverage: 0.9, seed: '1' };
const files = [...corpusFiles(options)];
const english = files.filter(({ locale }) => locale === 'en');

describe('the languages', () => {
  const lists = (language: Language) => {
    const { heads, qualifiers, forms, words, templates, headings } = vocabularyOf(language);
    return { heads, qualifiers, forms, words, headings, columns: language.columns, ...templates };
  };
  const lengths = (language: Language) => Object.entries(lists(language)).map(([name, list]) => `${name} ${list.length}`);

  test.each(localeCodes)('%s has as many words, sentences and headings as English, none twice', (code) => {
    expect(lengths(languages[code])).toEqual(lengths(languages.en));
    for (const name of ['heads', 'qualifiers', 'forms', 'words'] as const) {
      const list = lists(languages[code])[name];
      expect(new Set(list).size).toBe(list.length);
    }
  });

  test.each(localeCodes)('%s fills its sentences with the same kinds of things as English', (code) => {
    const isFor = (slot: string) => ({ templates }: ReturnType<typeof vocabularyOf>) => templates.linked.map((parts) => parts.includes(slot));
    expect(isFor('l')(vocabularyOf(languages[code]))).toEqual(isFor('l')(vocabularyOf(languages.en)));
  });
});

describe('the articles', () => {
  test('are the same for the same options, and others for another seed', () => {
    expect([...corpusFiles(options)]).toEqual(files);
    expect([...corpusFiles({ ...options, seed: '2' })][0]?.text).not.toBe(files[0]?.text);
  });

  test('are about 2,500 characters long, with about seven links and five headings', () => {
    expectWithin(mean(english.map(({ text }) => text.replace(/<span.*/g, '').length)), 2200, 2900);
    expectWithin(mean(english.map(({ text }) => text.match(/\]\(\//g)?.length ?? 0)), 6, 8.5);
    expectWithin(mean(english.map(({ text }) => text.match(/^##+ /gm)?.length ?? 0)), 4, 6);
  });

  test('have titles and slugs that no other has', () => {
    for (const locale of options.locales) {
      const own = files.filter((file) => file.locale === locale);
      expect(new Set(own.map(titleOf)).size).toBe(own.length);
      expect(new Set(own.map(({ slug }) => slug)).size).toBe(own.length);
    }
  });

  test('have slugs of every style', () => {
    const slugs = [...corpusFiles({ ...options, slugs: 900, locales: ['en'] })].map(({ slug }) => slug);
    for (const style of [/^[a-z]+$/, /^[a-z]+(-[a-z]+)+$/, /^[a-z]+(_[a-z]+)+$/, /^[a-z]+-[a-z]+_/, /^-/, /^\d+$/]) {
      expect(slugs.some((slug) => style.test(slug)), String(style)).toBe(true);
    }
  });

  test('are translated in part, and each stands in some language', () => {
    expectWithin(files.length / (options.slugs * options.locales.length), 0.85, 0.95);
    const sparse = [...corpusFiles({ ...options, coverage: 0.01 })];
    expect(sparse.length).toBe(options.slugs);
  });

  test('link to a few concepts most of the time', () => {
    const targets = english.flatMap(({ text }) => targetsOf(text));
    const counts = [...Map.groupBy(targets, (slug) => slug).values()].map(({ length }) => length).toSorted((a, b) => b - a);
    expect(counts.slice(0, 15).reduce((sum, count) => sum + count, 0) / targets.length).toBeGreaterThan(0.2);
  });

  test('link to the same concepts in every language', () => {
    const targets = (locale: string) => new Map(files.filter((file) => file.locale === locale).map(({ slug, text }) => [slug, new Set(targetsOf(text))]));
    const [swedish, japanese] = [targets('sv'), targets('ja')];
    const shared = [...swedish].filter(([slug]) => japanese.has(slug));
    expect(shared.length).toBeGreaterThan(200);
    for (const [slug, own] of shared) expect(japanese.get(slug), slug).toEqual(own);
  });

  test('have the damage of their language', () => {
    const share = (locale: string, mark: RegExp): number => {
      const own = files.filter((file) => file.locale === locale);
      return own.filter(({ text }) => mark.test(text)).length / own.length;
    };
    expect(share('ja', /^##+[^#\s]/m)).toBeGreaterThan(0.9);
    expectWithin(share('sv', /^##+[^#\s]/m), 0.7, 0.95);
    expect(share('en', /^##+[^#\s]/m)).toBe(0);
    expectWithin(share('sv', /\),\./), 0.2, 0.4);
    expect(share('ja', /\),\./)).toBe(0);
    expectWithin(share('en', /^>\s*$/m), 0.5, 0.75);
  });
});

describe('the site', () => {
  const dir = mkdtempSync(join(tmpdir(), 'corpus-'));
  let corpus: Corpus;
  let written: { readonly articles: number };

  beforeAll(async () => {
    written = writeCorpus({ ...options, slugs: 30, locales: localeCodes }, dir);
    corpus = await readCorpus({ contentDir: dir });
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  test('reads every article in the script of its language, without an error', () => {
    expect(readdirSync(dir, { recursive: true }).filter((name) => String(name).endsWith('.md'))).toHaveLength(written.articles);
    expect(corpus.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const code of localeCodes) {
      expect(corpus.catalogue.entriesOf(code).filter(({ description }) => !isWrittenIn(description, localeOf(code))), code).toEqual([]);
    }
  });

  test('finds the damage it knows', () => {
    const codes = new Set(corpus.problems.map(({ code }) => code));
    for (const code of ['heading-space', 'heading-full-width', 'quote-empty', 'link-split', 'link-slug-replaced', 'link-unresolved', 'table-lost', 'formula-pasted', 'front-matter-not-yaml'] as const) {
      expect(codes, code).toContain(code);
    }
  });
});

function expectWithin(value: number, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function titleOf({ text }: CorpusFile): string {
  return /^title: (.*)$/m.exec(text)?.[1] ?? '';
}

function targetsOf(text: string): readonly string[] {
  return [...text.matchAll(/\]\(\/([^)\s,]+)/g)].map((match) => match[1] ?? '');
}
