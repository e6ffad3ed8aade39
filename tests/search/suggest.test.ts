import { close } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTinySearch, writeTinyBundles } from './tiny-bundle.ts';

let site: string;
beforeAll(async () => {
  site = await writeTinyBundles({
    en: [
      { slug: 'relationship-manager', title: 'Relationship manager' },
      { slug: 'crm', title: 'Customer relationship management' },
      { slug: 'manager', title: 'Manager' },
      { slug: 'defense', title: '“Just Say No” Defense' },
    ],
    tr: [{ slug: 'work', title: 'Çalışma sermayesi' }],
    zh: [{ slug: 'crm', title: '客户关系管理' }],
    ar: [{ slug: 'crm', title: 'إدارة علاقات العملاء' }],
    it: [{ slug: 'firm', title: 'Il valore dell’azienda' }],
  });
});
afterAll(() => void close());

const titles = async (code: string, typed: string): Promise<readonly string[]> =>
  (await openTinySearch(site, code).suggest(typed, 10)).map(({ title }) => title);

test.each([
  ['en', 'man', ['Manager', 'Customer relationship management', 'Relationship manager']],
  ['en', 'manager', ['Manager', 'Relationship manager']],
  ['en', 'rel man', ['Relationship manager', 'Customer relationship management']],
  ['en', 'just s', ['“Just Say No” Defense']],
  ['en', 'zebra', []],
  ['tr', 'ca', ['Çalışma sermayesi']],
  ['tr', 'SER', ['Çalışma sermayesi']],
  ['zh', '管', ['客户关系管理']],
  ['zh', '关系管', ['客户关系管理']],
  ['ar', 'علا', ['إدارة علاقات العملاء']],
  ['ar', 'عمل', ['إدارة علاقات العملاء']],
  ['ar', 'العم', ['إدارة علاقات العملاء']],
  ['it', 'azi', ['Il valore dell’azienda']],
  ['it', 'dell', ['Il valore dell’azienda']],
])('%s: “%s” suggests %j', async (code, typed, expected) => {
  expect(await titles(code, typed)).toEqual(expected);
});

test('a word that most titles have hides none of them from the other word', async () => {
  const numbered = Array.from({ length: 120 }, (_, number) => ({ slug: `n${number}`, title: `No ${number} bank` }));
  const dir = await writeTinyBundles({ en: [...numbered, { slug: 'slate', title: 'Slate bank' }, { slug: 'bank', title: 'Bank slate' }] });
  const search = openTinySearch(dir, 'en');
  const suggested = async (typed: string): Promise<readonly string[]> => (await search.suggest(typed, 8)).map(({ title }) => title);
  expect(await suggested('bank')).toContain('Bank slate');
  expect(await suggested('slate bank')).toEqual(['Slate bank', 'Bank slate']);
});

test('in a large work too, a single character and each two of them suggest titles', async () => {
  const characters = [...'金融市场利率债券银行管理风险资产收入支出'];
  const numbered = Array.from({ length: 600 }, (_, number) => ({ slug: `n${number}`, title: [1, 3, 5, 7].map((step) => characters[(number * step + Math.floor(number / 20)) % 20]).join('') }));
  const search = openTinySearch(await writeTinyBundles({ zh: numbered }), 'zh');
  for (const { title } of numbered.slice(0, 20)) {
    const typed = [...title].slice(1, 3).join('');
    expect((await search.suggest(typed, 8)).length, typed).toBeGreaterThan(0);
    const [single, more] = [await search.suggest(typed.slice(0, 1), 8), await search.suggest(typed, 500)];
    expect(single.map((hit) => hit.title.includes(typed.slice(0, 1)))).toEqual(Array(8).fill(true));
    expect(more.map((hit) => hit.title).sort(), typed).toEqual(numbered.map((article) => article.title).filter((other) => other.includes(typed)).sort());
  }
});

test.each([
  ['en', 'rel man', 'Customer [relationship] [management]'],
  ['tr', 'SER', 'Çalışma [sermayesi]'],
  ['zh', '关系管', '客户[关系管]理'],
  ['ar', 'عمل', 'إدارة علاقات [العملاء]'],
  ['it', 'azi', 'Il valore [dell’azienda]'],
])('%s: “%s” marks what begins so: %s', async (code, typed, marked) => {
  const hits = await openTinySearch(site, code).suggest(typed, 10);
  expect(hits.map((hit) => hit.marked.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)).join(''))).toContain(marked);
});

test('what is found beforehand for the first letters is what all titles give', async () => {
  const words = ['consumer', 'contract', 'control', 'concept', 'cost', 'company', 'commodity', 'coupon', 'cover', 'count', 'core', 'collar'];
  const numbered = Array.from({ length: 400 }, (_, number) => ({ slug: `n${number}`, title: `${words[number % 12]} ${words[(number * 7) % 11]} ${number}` }));
  const search = openTinySearch(await writeTinyBundles({ en: [...numbered, { slug: 'con', title: 'Con' }] }), 'en');
  for (const typed of ['co', 'con', 'com', 'cou', 'cov', 'cor', 'cox', 'cons', 'contr']) {
    const [few, many] = [await search.suggest(typed, 8), await search.suggest(typed, 9)];
    expect(few, typed).toEqual(many.slice(0, 8).map((hit) => ({ ...hit, score: expect.any(Number) as number })));
    expect(few.length, typed).toBe(typed === 'cox' ? 0 : 8);
  }
});
