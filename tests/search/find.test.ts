import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTinySearch, slugsOf, writeTinyBundles } from './tiny-bundle.ts';

const articles = {
  en: [
    { slug: 'rate', title: 'Interest rate', text: 'What a lender asks for money.', topic: 'credit' },
    { slug: 'bank', title: 'Bank', text: 'A bank lends. Its rate of interest is its price.', topic: 'banking' },
    { slug: 'b2b', title: 'Business-to-business (B2B)', text: 'Form 1040 is no part of it.', heading: 'Who sells', topic: 'marketing' },
  ],
  hi: [
    { slug: 'rate', title: 'दर', text: 'ब्याज की दर क्या है। फ़ॉर्म १०४० में लिखें।', aliases: ['Interest rate'] },
    { slug: 'far', title: 'दूर का बाज़ार', text: 'यह बाज़ार बहुत दूर है।', aliases: ['Distant market', 'Mercato lontano'], familiarAliases: ['Distant market'] },
  ],
  ar: [{ slug: 'crm', title: 'إدارة علاقات العملاء', text: 'هي إدارة الصلات مع العملاء.' }],
  tr: [{ slug: 'light', title: 'Işık', text: 'IŞIK hızı çok yüksektir.' }],
  sv: [{ slug: 'rate', title: 'Ränta', text: 'Räntan är priset på pengar.' }],
  it: [{ slug: 'firm', title: 'Piccola azienda', text: 'Il capitale dell’azienda è modesto.' }],
  ja: [
    { slug: 'crm', title: '顧客関係管理', text: '顧客関係管理とは、データを使う方法です。' },
    { slug: 'risk', title: '損失', text: 'リスクのことです。' },
    { slug: 'squirrel', title: '動物', text: 'リスのことです。' },
    { slug: 'loan', title: '融資', text: 'ハイリスクローンのことです。' },
  ],
} as const;

let site: string;
beforeAll(async () => {
  site = await writeTinyBundles(articles);
});
afterAll(() => void close());

describe('each language finds its own words', () => {
  test.each([
    ['en', 'interest rate', 'rate'],
    ['en', '１０４０', 'b2b'],
    ['en', 'b2b', 'b2b'],
    ['hi', 'दर', 'rate'],
    ['hi', '1040', 'rate'],
    ['ar', 'إدارة', 'crm'],
    ['tr', 'IŞIK', 'light'],
    ['tr', 'isik', 'light'],
    ['sv', 'RÄNTAN', 'rate'],
    ['it', 'capitale', 'firm'],
    ['ja', '管理', 'crm'],
    ['ja', 'ﾃﾞｰﾀ', 'crm'],
    ['ja', '方', 'crm'],
  ])('%s: “%s” finds %s first', async (code, query, slug) => {
    expect((await slugsOf(openTinySearch(site, code), query))[0]).toBe(slug);
  });
});

test('words that differ only in a vowel sign do not find each other', async () => {
  const search = openTinySearch(site, 'hi');
  expect(await slugsOf(search, 'दर')).toEqual(['rate']);
  expect(await slugsOf(search, 'दूर')).toEqual(['far']);
});

test('two katakana do not find a word of three that begins with them', async () => {
  const search = openTinySearch(site, 'ja');
  expect(await slugsOf(search, 'リスク')).not.toContain('squirrel');
  expect(await slugsOf(search, 'リス')).toEqual(['squirrel']);
});

test('katakana are found in the midst of a longer word', async () => {
  expect((await slugsOf(openTinySearch(site, 'ja'), 'リスク')).toSorted()).toEqual(['loan', 'risk']);
});

test('titles in other languages lead to the article: each of their words where readers are likely to know the language, else the whole', async () => {
  const search = openTinySearch(site, 'hi');
  expect(await slugsOf(search, 'distant')).toEqual(['far']);
  expect(await slugsOf(search, 'mercato lontano')).toEqual(['far']);
  expect(await slugsOf(search, 'lontano')).toEqual([]);
});

test('a part of a word is no word', async () => {
  expect(await slugsOf(openTinySearch(site, 'en'), 'ban')).toEqual([]);
});

test('an article whose title is the query stands before those that only mention it', async () => {
  const { hits } = await openTinySearch(site, 'en').find('Interest rate', { limit: 10 });
  expect(hits.map(({ slug, kind }) => [slug, kind])).toEqual([['rate', 'headword'], ['bank', 'text']]);
});

test('a title in another language leads to the local article', async () => {
  expect(await slugsOf(openTinySearch(site, 'hi'), 'interest rate')).toEqual(['rate']);
});

test('what only another language has is marked as such', async () => {
  const { hits, total } = await openTinySearch(site, 'hi').find('piccola azienda', { limit: 10 });
  expect(total.value).toBe(0);
  expect(hits.map(({ kind, locale, href }) => ({ kind, locale, href }))).toEqual([{ kind: 'other-language', locale: 'it', href: '/docs/it/firm/' }]);
});

test('the excerpt marks the words that were found and names their heading', async () => {
  const { hits } = await openTinySearch(site, 'en').find('form', { limit: 1 });
  expect(hits[0]?.excerpt).toEqual([{ text: 'Form', marked: true }, { text: ' 1040 is no part of it.', marked: false }]);
  expect(hits[0]?.heading).toEqual({ text: 'Who sells', id: 'part' });
});

test('a topic narrows the results', async () => {
  const search = openTinySearch(site, 'en');
  const { hits } = await search.find('rate', { limit: 10 });
  expect(hits).toHaveLength(2);
  expect((await search.topics('rate', { limit: 10 })).map(({ key, count }) => [key, count]).sort()).toEqual([['banking', 1], ['credit', 1]]);
  expect((await search.find('rate', { limit: 10, topic: 'banking' })).hits.map(({ slug }) => slug)).toEqual(['bank']);
});

test('nothing that is a word finds nothing and does not fail', async () => {
  const search = openTinySearch(site, 'en');
  for (const query of ['', '  ', '?!', '"', '\u0301', 'x'.repeat(5_000)]) expect((await search.find(query, { limit: 3 })).hits).toEqual([]);
});

test('what no article has and no word resembles finds nothing', async () => {
  for (const [code, query] of [['en', 'zzqqzzqq'], ['en', 'xkcdvw plmokn'], ['hi', 'क्षज्ञठडढ'], ['ar', 'ضظغثخذش'], ['ja', '齉龘靐'], ['sv', 'ååöö'], ['tr', 'jjjjwwwwqqq']] as const) {
    const { hits, total } = await openTinySearch(site, code).find(query, { limit: 10 });
    expect([query, hits, total.value]).toEqual([query, [], 0]);
  }
});

test('a word that is like no other is left out of the query, and the reader is told', async () => {
  const { hits, corrected } = await openTinySearch(site, 'en').find('interest zzqqzzqq', { limit: 10 });
  expect(hits.map(({ slug }) => slug)).toEqual(['rate', 'bank']);
  expect(corrected).toBe('interest');
});

test('a mistyped word is corrected, and the reader is told', async () => {
  const { hits, corrected } = await openTinySearch(site, 'en').find('intrest', { limit: 10 });
  expect(hits[0]?.slug).toBe('rate');
  expect(corrected).toBe('interest');
});
