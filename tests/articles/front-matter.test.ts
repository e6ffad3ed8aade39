import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/articles/source/front-matter.ts';

const parse = (source: string): ReturnType<typeof parseFrontMatter> => parseFrontMatter(source, 'en/a.md');
const titleOf = (value: string): string | undefined => parse(`---\ntitle: ${value}\n---\nText.\n`).title;
const codesOf = (source: string): readonly string[] => parse(source).problems.map(({ code, line }) => `${code} ${line ?? '?'}`);

describe('a title', () => {
  test.each(['1040', '3C1', '401(k) Plan', 'true', 'null', '2020-01-01', '0123', '12:30:45', '1e3', '.5', '~'])('%s is text', (title) => {
    expect(titleOf(title)).toBe(title);
  });

  test.each([
    '%90 faiz', 'Meta: the company', 'The #1 rule', "'Never' rule", '*Star* fund', '&mark', '@home', '`code`', '[Draft] plan', '{x} y', '!important', '- dash', '? why', '| bar', '> more', 'a: b: c',
  ])('%s keeps what YAML would lose', (title) => {
    expect(titleOf(title)).toBe(title);
  });

  test.each([
    ['&#39;Never&#39; Rule', "'Never' Rule"],
    ['&amp; # 39 ؛ أبدا &amp; # 39 ؛ قاعدة', "'أبدا' قاعدة"],
    ['R&amp;D', 'R&D'],
    ['R&amp;amp;D', 'R&D'],
    ['A &amp; quot؛ b &amp; quot؛ c', 'A "b" c'],
    ['x & # x27؛ y', "x ' y"],
    ['caf\\u00e9s', 'cafés'],
    ['Brand\\u00ae', 'Brand®'],
    ['mar\u200bket\ufeff', 'market'],
    ['a \u202eb', 'a b'],
    ['R & Amp; D &Ouml;l &AMP;', 'R & D Öl &'],
    ['AT&T; too', 'AT&T; too'],
  ])('%s → %s', (value, title) => {
    expect(titleOf(value)).toBe(title);
  });

  test.each([
    ['"quoted: whole"', 'quoted: whole'],
    ["'it''s'", "it's"],
    ['|\n  two\n  lines', 'two lines'],
    ['>-\n  folded\n  text', 'folded text'],
    ['plain\n  goes on', 'plain goes on'],
    ['"over\n  lines"', 'over lines'],
  ])('%j is YAML: %s', (value, title) => {
    expect(titleOf(value)).toBe(title);
  });
});

describe('keywords', () => {
  test.each([
    ['Careers,Career Advice', ['Careers', 'Career Advice']],
    [' Careers , Careers,, M&amp;amp;A ', ['Careers', 'M&A']],
    ['[Careers, "Taxes, Duties", 1040]', ['Careers', 'Taxes, Duties', '1040']],
    ['\n  - Careers\n  - 2020-01-01', ['Careers', '2020-01-01']],
    ['\n- Careers\n- Taxes', ['Careers', 'Taxes']],
    ['Careers، Taxes、Loans', ['Careers', 'Taxes', 'Loans']],
    ['', []],
  ])('%j', (value, keywords) => {
    expect(parse(`---\nkeywords: ${value}\ntitle: T\n---\n`).keywords).toEqual(keywords);
  });
});

describe('the body starts', () => {
  test.each([
    ['after the second row of dashes', '---\ntitle: T\n---\nText.\n', 'Text.\n', 4],
    ['after a byte order mark and Windows line ends', '\ufeff---\r\ntitle: T\r\n---\r\n\r\nText.\r\n', '\r\nText.\r\n', 4],
    ['after empty front matter', '---\n---\nText.', 'Text.', 3],
    ['at the top where there is none', 'Text.\n\n---\n', 'Text.\n\n---\n', 1],
    ['at the top where a rule opens the text', '---\n\nText.\n', '---\n\nText.\n', 1],
    ['after a comment and an unknown key', '---\n# note\n\nauthor: A: B\ntitle: T\n---\nText.', 'Text.', 7],
    ['after the keys where the closing row is missing', '---\ntitle: T\n\n# T\n\nText.\n\n---\n\nMore.\n', '\n# T\n\nText.\n\n---\n\nMore.\n', 3],
    ['nowhere where the keys are all there is', '---\ntitle: T', '', 3],
  ])('%s', (_, source, body, bodyLine) => {
    expect(parse(source)).toMatchObject({ body, bodyLine });
  });
});

describe('a problem names the line', () => {
  test.each([
    ['---\nkeywords: A\ntitle: %5\ndescription: a &amp; b\n---\n', ['front-matter-not-yaml 3', 'front-matter-entity 4']],
    ['---\ntitle: One\ntitle: Two\n---\n', ['front-matter-duplicate-key 3']],
    ['---\ntitle: T\n', ['front-matter-unclosed 1']],
    ['---js\n{ title: "T" }\n---\n', ['front-matter-code 1']],
    ['---coffee\ntitle: "T"\n---\n', ['front-matter-code 1']],
    ['---toml\ntitle = "T"\n---\n', ['front-matter-code 1']],
    [`---\ntitle: T\nx: ${'a'.repeat(70_000)}\n---\n`, ['front-matter-too-large 1']],
    ['---\nauthor: %5\ntitle: T\ndate: 2020-01-01\n---\n', []],
    ['---\ntitle：全角\n---\n', ['front-matter-not-yaml 2']],
  ])('%j', (source, codes) => {
    expect(codesOf(source)).toEqual(codes);
  });
});

test('of a key that stands twice, the first counts', () => {
  expect(parse('---\ntitle: One\ntitle: Two\n---\n').title).toBe('One');
});

test('lines are mended one by one, as YAML that says the same', () => {
  const { repairedLines } = parse("---\nkeywords: M&amp;A,B\ntitle: %5 'off'\ndescription: Fine.\nauthor: A: B\n---\n");
  expect([...repairedLines]).toEqual([[2, 'keywords: M&A,B'], [3, "title: '%5 ''off'''"]]);
});

test('code in front matter never runs', () => {
  const source = '---js\n{ title: (globalThis.wasRun = true, "T") }\n---\nText.\n';
  expect(parse(source)).toMatchObject({ title: undefined, body: 'Text.\n' });
  expect(parse('---\ntitle: !!js/function "function () { globalThis.wasRun = true }"\n---\n').problems).not.toEqual([]);
  expect('wasRun' in globalThis).toBe(false);
});

test('anchors that multiply stay text', () => {
  const bomb = ['a: &a [x,x,x,x]', ...[...'bcdefghij'].map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index] ?? ''},`.repeat(9)}]`)].join('\n');
  expect(parse(`---\n${bomb}\ntitle: T\nkeywords: *j\n---\n`)).toMatchObject({ title: 'T', keywords: ['*j'] });
});

test('deep nesting is no more than a value that is no YAML', () => {
  expect(parse(`---\ntitle: ${'['.repeat(9000)}\ndescription: D.\n---\n`)).toMatchObject({ description: 'D.' });
});

describe('any text', () => {
  test('between the dashes gives text back, and a mended line says what the line said', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !/[\r\n]/.test(text)), (text) => {
      const first = parse(`---\ntitle: ${text}\n---\n`);
      const mended = first.repairedLines.get(2);
      if (mended !== undefined) expect(parse(`---\n${mended}\n---\n`)).toMatchObject({ title: first.title, problems: [] });
    }), { numRuns: 2000 });
  });

  test('after three dashes is read without a throw', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('\n', '---\n', 'title: ', '- ', '  ', '|', '&a ', '*a', '"', "'", ': ', '{', '[')), { maxLength: 20 }), (parts) => {
      expect(parse(`---\n${parts.join('')}`).body).toBeTypeOf('string');
    }), { numRuns: 2000 });
  });
});
