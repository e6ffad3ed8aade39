import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/source/parse-article.ts';
import { repairFromTranslations } from '../../src/articles/repair/repair-from-translations.ts';
import { localeOf } from '../../src/locales/locales.ts';

interface Told {
  readonly text: string;
  readonly slugs: readonly string[];
  readonly problems: readonly string[];
  readonly repairedFrom: Readonly<Record<string, string>>;
}

/** The first body, repaired with the help of the others; `existing` are the slugs that have an article. */
function told(bodies: Readonly<Record<string, string>>, existing: readonly string[] = []): Told {
  const parsed = Object.entries(bodies).map(([code, body]) => {
    const source = `---\ntitle: T\ndescription: D.\n---\n${body}`;
    return parseArticle(source, { key: { locale: code, slug: 'term' }, locale: localeOf(code), file: `${code}/term.md`, digest: '0' });
  });
  const [own, ...others] = parsed;
  if (!own) throw new Error('There must be a body.');
  const { text, outline, problems, repairedFrom } = repairFromTranslations(own.body, own.article, others.map(({ article }) => article), (slug) => existing.includes(slug));
  return { text, slugs: outline.links.map(({ slug }) => slug), problems: problems.map(({ code, line }) => `${code} ${line ?? '?'}`), repairedFrom };
}

describe('a slug that exists nowhere', () => {
  test('gives way to the one that stands there in a translation and that its label names', () => {
    const en = 'A [bank](/bank), a\n[raider](/marauder) and a [fund](/fund).\n';
    const { text, slugs, problems, repairedFrom } = told({ en, sv: '[Bank](/bank), [plundrare](/raider), [fond](/fund).\n' }, ['bank', 'fund']);
    expect(text).toBe('A [bank](/bank), a\n[raider](/raider) and a [fund](/fund).\n');
    expect(slugs).toEqual(['bank', 'raider', 'fund']);
    expect(problems).toEqual(['link-slug-replaced 6']);
    expect(repairedFrom).toEqual({ raider: 'marauder' });
  });

  test('gives way where it can be no slug at all', () => {
    const { text, slugs } = told({ en: 'A [bank](/bank) and a [cross-sale](/selling again).\n', hi: '[बैंक](/bank) और [बिक्री](/cross-sell)।\n' });
    expect(text).toBe('A [bank](/bank) and a [cross-sale](/cross-sell).\n');
    expect(slugs).toEqual(['bank', 'cross-sell']);
  });

  test('gives way to an article that three translations have there', () => {
    const other = '[x](/bank) [y](/end-user) [z](/fund)\n';
    const bodies = { en: 'A [bank](/bank), a [buyer](/last-client), a [fund](/fund).\n', sv: other, hi: other, tr: other };
    expect(told(bodies, ['bank', 'fund', 'end-user']).slugs).toEqual(['bank', 'end-user', 'fund']);
    expect(told(bodies, ['bank', 'fund']).slugs).toEqual(['bank', 'last-client', 'fund']);
  });

  test('gives way where six translations know better than its label', () => {
    const others = (count: number): Readonly<Record<string, string>> => Object.fromEntries(['sv', 'hi', 'tr', 'it', 'ja', 'ar'].slice(0, count).map((code) => [code, '[x](/bank) [y](/ledger)\n']));
    const en = '[bank](/bank) [ledgering](/ledger-ing)\n';
    expect(told({ en, ...others(6) }, ['bank', 'ledger']).slugs).toEqual(['bank', 'ledger']);
    expect(told({ en, ...others(5) }, ['bank', 'ledger']).slugs).toEqual(['bank', 'ledger-ing']);
  });

  test('is found where the right one stands next to itself', () => {
    const sv = '[a](/bank), [b](/raider) och [c](/raider).\n';
    expect(told({ en: 'A [bank](/bank), a [raider](/marauder) or a [raider](/raider).\n', sv }, ['bank', 'raider']).slugs).toEqual(['bank', 'raider', 'raider']);
  });

  test('becomes text where it can be no slug and no translation helps', () => {
    const { text, slugs } = told({ en: 'A [cross-sale](/selling again) here; `[x](/selling again)`.\n' });
    expect(text).toBe('A cross-sale here; `[x](/selling again)`.\n');
    expect(slugs).toEqual([]);
  });

  test('keeps its fragment, and counts once where its link was cut in two', () => {
    const { text } = told({ en: '[bank](/bank) [raiders](/marauder#how) here\n', ja: '[銀行](/bank)[乗っ](/raider)と[取り](/raider)\n' }, ['bank']);
    expect(text).toContain('[raiders](/raider#how)');
  });

  test.each([
    ['its label names it', { en: 'A [bond](/bond).\n', sv: '[x](/btob)\n' }, ['btob']],
    ['a translation has it as well', { en: 'A [raider](/marauder).\n', sv: '[x](/raider)\n', hi: '[y](/marauder)\n' }, []],
    ['translations differ', { en: 'A [raider](/marauder).\n', sv: '[x](/raider)\n', hi: '[y](/raiding)\n' }, []],
    ['the lists do not line up', { en: 'A [raider](/marauder) [b](/bank).\n', sv: '[x](/raider) [c](/fund) [d](/bank)\n' }, ['bank']],
    ['it exists', { en: 'A [raider](/marauder).\n', sv: '[x](/raider)\n' }, ['marauder']],
    ['there are no translations', { en: 'A [raider](/marauder).\n' }, []],
  ])('stays where %s', (_, bodies, existing) => {
    const { text, problems } = told(bodies, existing);
    expect([text, problems]).toEqual([bodies.en, []]);
  });
});

const broken = '<span class = "katex"> <math> \\ frac {a} </span>';
const whole = (tex: string): string => `<span class="katex"><span class="katex-mathml"><annotation encoding="application/x-tex">${tex}</annotation></span><span class="katex-html">x</span></span>`;

describe('a lost formula', () => {
  test('comes from the same place of a translation, in the language nearest to the reader', () => {
    const { text, problems } = told({
      sv: `Så:\n\n$$\na\n$$\n\n${broken}\n\nMed ${broken} mitt i.\n`,
      en: `${whole('a')}\n\n${whole('b')}\n\n${whole('c')}\n`,
      da: `${broken}\n\n${whole('d')}\n\n${broken}\n`,
    });
    expect(text).toBe('Så:\n\n$$\na\n$$\n\n$$\nd\n$$\n\nMed $$c$$ mitt i.\n');
    expect(problems).toEqual([]);
  });

  test.each([
    ['no translation has it', { sv: `${broken}\n`, en: `${broken}\n` }],
    ['the translations have another number of formulas', { sv: `${broken}\n`, en: `${whole('a')}\n\n${whole('b')}\n` }],
  ])('stays marked where %s, and is reported', (_, bodies) => {
    const { text, problems } = told(bodies);
    expect(text).toBe('<!-- formula-lost 1 -->\n');
    expect(problems).toEqual(['formula-lost ?']);
  });
});

describe('a lost table', () => {
  const lost = '<h5><a href="">TTT</a></h5>';

  test.each([
    ['HTML', '<table><tr><td>[a](/b)</td></tr></table>\n'],
    ['Markdown', '| a | b |\n| - | - |\n| [c](/d) | e |\n'],
  ])('comes from a translation, which it names: %s', (_, table) => {
    const { text } = told({ zh: `文。\n\n${lost}\n\n文。\n`, en: `Text.\n\n${table}` });
    expect(text).toBe(`文。\n\n<div lang="en" data-from="en">\n\n${table.trimEnd()}\n\n</div>\n\n文。\n`);
  });

  test('stays a mark that nobody sees where no translation has it', () => {
    expect(told({ zh: `文。\n\n${lost}\n` }).text).toBe('文。\n\n<!-- table-lost 1 -->\n');
  });
});

test('links keep their places in the source when text above them changes', () => {
  const sv = `${broken}\n\n[a](/b) och [a](/b)\n`;
  const { outline } = mendedOf(sv, `${whole('a')}\n`);
  expect(outline.links.map(({ line, column }) => [line, column])).toEqual([[7, 1], [7, 13]]);
});

function mendedOf(sv: string, en: string): ReturnType<typeof repairFromTranslations> {
  const [own, other] = [['sv', sv], ['en', en]].map(([code = '', body = '']) =>
    parseArticle(`---\ntitle: T\ndescription: D.\n---\n${body}`, { key: { locale: code, slug: 'term' }, locale: localeOf(code), file: `${code}/term.md`, digest: '0' }),
  );
  if (!own || !other) throw new Error('There must be two bodies.');
  return repairFromTranslations(own.body, own.article, [other.article], () => false);
}
