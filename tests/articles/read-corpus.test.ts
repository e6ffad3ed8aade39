import { beforeAll, describe, expect, test } from 'vitest';
import { articleModel } from '../../src/articles/models/article-model.ts';
import type { Corpus } from '../../src/articles/corpus.ts';
import { letterLinks, letterModel } from '../../src/articles/models/letter-model.ts';
import { conceptModel, localeModel } from '../../src/articles/models/locale-model.ts';
import { readCorpus } from '../../src/articles/read-corpus.ts';
import { resolveLink } from '../../src/articles/resolve-link.ts';
import { topicModel } from '../../src/articles/models/topic-model.ts';
import { localeOf } from '../../src/locales/locales.ts';
import { siteOf } from '../../src/site.ts';

const site = siteOf({ BASE_PATH: '/docs/', SITE_URL: 'https://example.org', EDIT_URL: 'https://example.org/edit/{file}' }, '/');
const contentDir = new URL('../sites/partial', import.meta.url).pathname;
let corpus: Corpus;

beforeAll(async () => {
  corpus = await readCorpus({ contentDir });
});

describe('the catalogue', () => {
  test('knows which languages have an article, in table order', () => {
    expect(corpus.catalogue.translationsOf('mba').map(({ locale }) => locale)).toEqual(['en', 'hi', 'sv']);
    expect(corpus.catalogue.translationsOf('nothing')).toEqual([]);
  });

  test('lists a locale by its alphabet: Å comes after M in Swedish', () => {
    expect(corpus.catalogue.entriesOf('sv').map(({ title }) => title)).toEqual(['MBA-examen', 'Ånyo kundansvarig']);
  });
});

describe('an article’s model', () => {
  test('has the translations, and the locales that lack it', () => {
    const model = articleModel(site, corpus, { locale: 'sv', slug: 'relationship-manager' });
    expect(model.translations.map(({ href, current }) => [href, current])).toEqual([['/docs/sv/relationship-manager/', true]]);
    expect(model.missing.map(({ locale }) => locale.code)).toEqual(['en', 'hi']);
    expect(model.editHref).toBe('https://example.org/edit/sv/relationship-manager.md');
  });

  test('has backlinks with the sentence around the link, own language first, each article once', () => {
    const { backlinks, backlinkCount } = articleModel(site, corpus, { locale: 'sv', slug: 'mba' });
    expect(backlinkCount).toBe(2);
    expect(backlinks.map(({ slug, locale }) => [locale.code, slug])).toEqual([['sv', 'relationship-manager'], ['en', 'guide/start']]);
    expect(backlinks[0]).toMatchObject({ before: 'Har ofta en ', words: 'MBA', after: ' och läser guiden.' });
  });

  test('shares heading ids with the translations that have the same headings', () => {
    expect(articleModel(site, corpus, { locale: 'sv', slug: 'mba' }).headingIds).toEqual(['cost', 'return']);
  });

  test('names its neighbours in the alphabet', () => {
    const { previous, next } = articleModel(site, corpus, { locale: 'sv', slug: 'mba' });
    expect([previous, next?.title]).toEqual([undefined, 'Ånyo kundansvarig']);
  });
});

describe('a link leads', () => {
  const resolve = (href: string, locale = 'hi') =>
    resolveLink(href, { site, corpus, locale: localeOf(locale), file: `${locale}/guide/x.md`, repairedFrom: { mba: '/emba' } });

  test.each([
    ['/mba', { kind: 'article', href: '/docs/hi/mba/', repairedFrom: '/emba' }],
    ['/mba#cost', { kind: 'article', href: '/docs/hi/mba/#cost' }],
    ['/sv/mba', { kind: 'translation', href: '/docs/sv/mba/' }],
    ['/guide/start', { kind: 'translation', href: '/docs/en/guide/start/', title: 'Where to start' }],
    ['/relationship-manager', { kind: 'translation', href: '/docs/sv/relationship-manager/' }],
    ['/nothing', { kind: 'unwritten', slug: 'nothing' }],
    ['/help', { kind: 'internal', href: '/docs/hi/help/' }],
    ['/sv/images/diagram.png', { kind: 'internal', href: '/docs/media/sv/images/diagram.png' }],
    ['https://example.com', { kind: 'external' }],
    ['javascript:alert(1)', { kind: 'unsafe' }],
  ])('%s', (href, target) => {
    expect(resolve(href)).toMatchObject(target);
  });

  test('to the nearest language: a Danish reader gets Swedish before English', () => {
    expect(resolve('/mba', 'da')).toMatchObject({ kind: 'translation', href: '/docs/sv/mba/' });
  });
});

test('a concept is every language that has the slug', () => {
  const model = conceptModel(site, corpus, 'mba');
  expect(model.translations.map(({ url }) => url)).toEqual(['en', 'hi', 'sv'].map((code) => `https://example.org/docs/${code}/mba/`));
});

test('the alphabet shows letters without articles as well', () => {
  const letters = letterLinks(site, corpus, 'sv');
  expect(letters.map(({ label }) => label).slice(-4)).toEqual(['Å', 'Ä', 'Ö', '0–9']);
  expect(letters.filter(({ count }) => count > 0).map(({ label }) => label)).toEqual(['M', 'Å']);
});

test('a letter’s page lists its articles; there is no page past the last', () => {
  expect(letterModel(site, corpus, 'en', { key: 'm', page: 1 })?.entries.map(({ title }) => title)).toEqual(['MBA']);
  expect(letterModel(site, corpus, 'en', { key: 'm', page: 2 })).toBeUndefined();
});

test('a topic has one key and a name in each language', () => {
  const model = topicModel(site, corpus, 'sv', { key: 'careers', page: 1 });
  expect(model?.label).not.toBe('Careers');
  expect(model?.alternates.map(({ locale }) => locale.code)).toEqual(['en', 'hi', 'sv']);
});

test('the front page counts, and shows the most linked first', () => {
  const model = localeModel(site, corpus, 'en');
  expect(model.articleCount).toBe(2);
  expect(model.featured[0]?.slug).toBe('mba');
});

test('links that lead nowhere are problems, with their place and the nearest slug', () => {
  const found = corpus.problems.filter(({ code }) => code.startsWith('link-'));
  expect(found.map(({ file, line, code, hint }) => [file, line, code, hint])).toEqual([
    ['en/guide/start.md', 7, 'link-fragment-missing', 'Copy the address of the heading from the page.'],
    ['en/guide/start.md', 7, 'link-unresolved', 'Did you mean /relationship-manager?'],
    ['en/mba.md', 7, 'link-unresolved', 'Write the article, or remove the link.'],
  ]);
});
