import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/source/parse-article.ts';
import { findLocaleByFolder, localeOf } from '../../src/locales/locales.ts';

function parse(source: string, folder = 'en'): ReturnType<typeof parseArticle> {
  const locale = findLocaleByFolder(folder) ?? localeOf('en');
  return parseArticle(source, { key: { locale: locale.code, slug: 'a-term' }, locale, file: `${folder}/a-term.md`, digest: '0123456789abcdef' });
}

const codesOf = (source: string, folder?: string): readonly string[] => parse(source, folder).problems.map(({ code }) => code);

test('an article is its entry, its outline and its body', () => {
  const { article, body, problems } = parse('---\nkeywords: Taxes,Loans\ntitle: A Term\ndescription: What it is.\n---\n\n# A Term\n## Use\n\nSee [more](/more).\n');
  expect(article.entry).toEqual({ locale: 'en', slug: 'a-term', file: 'en/a-term.md', title: 'A Term', description: 'What it is.', keywords: ['Taxes', 'Loans'], digest: '0123456789abcdef' });
  expect(article.outline).toMatchObject({ headings: [{ depth: 2, text: 'Use' }], links: [{ slug: 'more', line: 10, column: 5 }] });
  expect(body).toBe('\n## Use\n\nSee [more](/more).\n');
  expect(problems).toEqual([expect.objectContaining({ code: 'heading-repeats-title', line: 7 })]);
});

describe('without a title', () => {
  test.each([
    ['# The *Term*\n\nText.\n', 'The Term'],
    ['Text.\n\n## Use\n', 'a-term'],
    ['', 'a-term'],
    ['---\ntitle:\n---\n\nTerm\n====\n', 'Term'],
  ])('%j has another', (source, title) => {
    expect(parse(source).article.entry.title).toBe(title);
    expect(codesOf(source)).toContain('title-missing');
  });
});

describe('without a description', () => {
  test.each([
    ['## Use\n\nThe [first](/x) sentence. The second.\n', 'The first sentence.'],
    ['![](a.png)\n\nWords after an image.\n', 'Words after an image.'],
    ['最初の文。次の文。\n', '最初の文。'],
    ['## Nothing else\n', ''],
  ])('%j has its first sentence', (body, description) => {
    const source = `---\ntitle: T\n---\n${body}`;
    expect(parse(source).article.entry.description).toBe(description);
    expect(codesOf(source)).toContain('description-missing');
  });
});

test('front matter that holds code is an error, and no more problems come of it', () => {
  expect(codesOf('---js\n{}\n---\nText.\n')).toEqual(['front-matter-code']);
});

describe('a text in another language than its folder says', () => {
  const texts = {
    en: 'The loan is a contract with which a bank gives money to a person or to a firm, and the price of it is the interest that they have agreed on for the years to come. It is one of the oldest ways to pay for what is needed now, and the law has rules for it in every country of the world.',
    da: 'Lånet er en aftale, hvor en bank giver penge til en person eller et firma, og prisen for det er den rente, som de har aftalt for de år, der kommer. Det er en af de ældste måder at betale for det, man har brug for nu, og loven har regler for det i alle lande, som ikke er med her.',
    sv: 'Lånet är ett avtal där en bank ger pengar till en person eller ett företag, och priset för det är den ränta som de har avtalat för de år som kommer. Det är ett av de äldsta sätten att betala för det som man behöver nu, och lagen har regler för det i alla länder som inte är med här.',
    ru: 'Кредит — это договор, по которому банк даёт деньги человеку или фирме, а ценой за него служит процент, о котором они договорились на годы вперёд.',
    zh: '贷款是银行把钱交给个人或者企业的合同，价格就是双方约定的利息。这是为现在需要的东西付款的最古老的方法之一，各个国家的法律都对它有规定，银行还会检查借款人的收入、担保和信用记录，然后再决定金额和期限，利息可以固定也可以变动。',
    ja: '融資とは、銀行が個人や企業にお金を渡す契約であり、その価格が約束した利息である。いま必要なものに支払うための最も古い方法の一つであり、どの国の法律にも決まりがある。銀行は借り手の収入や担保を調べてから金額と期間を決める。',
  };
  const article = (text: string): string => `---\ntitle: T\ndescription: D.\n---\n\n${text}\n`;

  test.each([
    [texts.en, 'hi'], [texts.ru, 'en'], [texts.zh, 'ja'], [texts.ja, 'zh'], [texts.en, 'sv'], [texts.sv, 'en'], [texts.da, 'en'], [texts.zh, 'ko'],
  ])('%.20s… in “%s” is reported', (text, folder) => {
    expect(codesOf(article(text), folder)).toEqual(['language-mismatch']);
  });

  test.each([
    [texts.en, 'en'], [texts.da, 'da'], [texts.da, 'nl'], [texts.da, 'no'], [texts.sv, 'sv'], [texts.ru, 'ru'], [texts.zh, 'zh'], [texts.ja, 'ja'], ['The loan.', 'hi'], ['', 'ar'],
  ])('%.20s… in “%s” is right, or too near to tell', (text, folder) => {
    expect(codesOf(article(text), folder)).toEqual([]);
  });
});
