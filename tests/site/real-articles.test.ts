import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from '../built-sites.ts';
import { checkSite } from './check-site.ts';
import { readPage } from './read-page.ts';
import type { ReadPage } from './read-page.ts';
import { kindOfFile, readSiteFiles } from './site-files.ts';

const built = inject('realArticles');
const site: BuiltSite = built ?? { dir: '', basePath: '/', url: '', log: '' };

const damage: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['marks of a heading', /##|＃＃/],
  ['doubled punctuation after a link', /\),\./],
  ['brackets of a link', /\]\(\//],
  ['a placeholder of a table', /TTT/],
  ['an entity', /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/i],
  ['a translated entity', /& ?(?:# ?\d+|quot|amp) ?[;؛]/],
  ['a formula as code', /<\/? ?(?:annotation|math|mrow|span)|katex|\\ ?(?:frac|text)\b/],
  ['a comment', /<!--/],
];

describe.skipIf(!built)('the site of the real articles', () => {
  const articles = new Map<string, ReadPage>();

  beforeAll(async () => {
    for (const file of (await readSiteFiles(site.dir)).keys()) {
      const is = kindOfFile(file);
      if (is.kind === 'article' && file.endsWith('.html')) articles.set(`${is.locale.code}/${is.slug}`, await readPage(site, `${is.locale.code}/${is.slug}/`));
    }
  });

  test('is sound', async () => {
    expect(await checkSite(site.dir, site)).toEqual([]);
  });

  test('has all 25 articles in 10 languages', () => {
    const counts = Object.groupBy(articles.keys(), (key) => key.split('/')[0] ?? '');
    expect(Object.fromEntries(Object.entries(counts).map(([code, keys]) => [code, keys?.length]))).toEqual({
      ar: 3, da: 1, en: 10, hi: 1, it: 1, ja: 2, ko: 1, sv: 2, tr: 2, zh: 2,
    });
  });

  test('serves the folder nl as Danish', () => {
    expect(articles.get('da/aar')).toMatchObject({ lang: 'da', title: expect.stringContaining('Gennemsnitligt årligt afkast (AAR)') });
  });

  test.for(damage)('shows %s nowhere', ([, pattern]) => {
    const shown = [...articles].flatMap(([key, page]) => {
      const [found] = pattern.exec(`${page.title}\n${page.description}\n${page.text}`) ?? [];
      return found === undefined ? [] : [`${key}: ${found}`];
    });
    expect(shown).toEqual([]);
  });

  test('has no entity that is encoded twice in any page or feed', async () => {
    const files = [...(await readSiteFiles(site.dir))].filter(([file]) => /\.(html|xml)$/.test(file));
    expect(files.filter(([, bytes]) => /&amp;(?:#\d+|amp|quot|lt|gt);/.test(bytes.toString('utf8'))).map(([file]) => file)).toEqual([]);
  });

  test('has no paragraph, item or quotation that is or begins with a quotation mark of Markdown', () => {
    const blocks = [...articles].flatMap(([key, { elements }]) =>
      elements.filter(({ name, text }) => ['p', 'li', 'blockquote', 'h2', 'h3'].includes(name) && /^\s*[>＞]/.test(text)).map(({ text }) => `${key}: ${text}`),
    );
    expect(blocks).toEqual([]);
    expect(articles.get('en/smallfirmeffect')?.text).toContain('nano-cap (<$50 million)');
  });

  test('has no quotation that is empty', () => {
    const empty = [...articles].filter(([, { elements }]) => elements.some(({ name, text }) => name === 'blockquote' && text.trim() === ''));
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  test.for([
    ['tr/125_loan', /^%125 Kredi$/],
    ['en/just-say-no-defense', /^'Just Say No' Defense$/],
    ['ar/just-say-no-defense', /^' ?فقط قل لا ?' دفاع$/],
    ['ja/3c1', /^3C1$/],
    ['zh/cross-sell', /^交叉销售$/],
  ] as const)('gives %s its title', ([key, title]) => {
    const page = articles.get(key);
    expect(page?.headings[0]?.text).toMatch(title);
    expect(page?.title.replace(/ – .*$/, '')).toMatch(title);
  });

  test('has one heading a section, with the marks of all headings repaired', () => {
    const headings = (key: string): readonly string[] => articles.get(key)?.headings.map(({ depth, text }) => `${depth} ${text}`) ?? [];
    expect(headings('sv/smallfirmeffect')).toContain('2 Höjdpunkter');
    expect(headings('da/aar')).toContain('3 Kapitalgevinstfordelinger');
    expect(headings('en/cross-sell').filter((heading) => heading.startsWith('1'))).toEqual(['1 Cross-Sell']);
  });

  test('shows the one formula as MathML', () => {
    const { elements = [], classed } = articles.get('ar/booktomarketratio') ?? {};
    const formulas = elements.filter(({ name }) => name === 'math').map(({ text }) => text.replace(/\s+/g, ' '));
    expect(formulas).toEqual([expect.stringMatching(/^Book-to-Market=المساهمون العاديون . EquityMarket Cap$/)]);
    expect(classed?.('formula-lost')).toEqual([]);
  });

  test('lends the Chinese article the table of the English one, marked as English', () => {
    const { elements = [] } = articles.get('zh/cross-sell') ?? {};
    const lent = elements.filter(({ isInProse, name, attributes }) => isInProse && name === 'div' && attributes['lang'] === 'en');
    expect(lent.map(({ text }) => text.replace(/\s+/g, ' ').trim())).toEqual([expect.stringMatching(/^Pros Increased revenues .* Cons .* Diminished reputation$/)]);
  });

  test('lets no heading be swallowed by a table', () => {
    expect(articles.get('en/cross-sell')?.headings).toContainEqual({ depth: 2, text: 'Genuine Example of Cross-Selling' });
  });

  describe('links', () => {
    const linksOf = (key: string): Record<string, string> =>
      Object.fromEntries(
        (articles.get(key)?.elements ?? [])
          .filter(({ isInProse, name, attributes }) => isInProse && name === 'a' && !attributes['href']?.startsWith('#'))
          .map(({ attributes }) => [attributes['href'] ?? '', attributes['class'] ?? '']),
      );

    test('of an English article lead to English articles', () => {
      expect(Object.keys(linksOf('en/relationship-manager'))).toEqual(['/en/customer_relation_management/', '/en/relationship-management/', '/en/mba/', '/en/smallfirmeffect/']);
    });

    test.for(['hi', 'it', 'ja', 'ko', 'tr'])('of the article in %s lead to English ones, and say so', (code) => {
      const links = linksOf(`${code}/relationship-manager`);
      expect(new Set(Object.keys(links))).toEqual(new Set(['/en/mba/', '/en/customer_relation_management/', '/en/smallfirmeffect/', '/en/relationship-management/']));
      expect(Object.values(links)).toEqual(Array(4).fill(expect.stringContaining('link-translation')));
    });

    test('of a Swedish article lead to the one Swedish article there is, and else to English ones', () => {
      expect(Object.keys(linksOf('sv/relationship-manager')).toSorted()).toEqual(['/en/customer_relation_management/', '/en/mba/', '/en/relationship-management/', '/sv/smallfirmeffect/']);
    });

    test('whose slug was replaced by a synonym are repaired from the translations', () => {
      expect(linksOf('en/relationship-management')['/en/cross-sell/']).toContain('link-repaired');
    });

    test('to what nobody has written are text', () => {
      const page = articles.get('tr/125_loan');
      expect(linksOf('tr/125_loan')).toEqual({});
      expect(page?.classed('link-unwritten').length).toBeGreaterThan(5);
    });
  });

  test('prints a summary with the articles of each language', async () => {
    expect(site.log).toMatch(/en 10 +ar 3 +da 1 +hi 1 +it 1 /);
    expect(await readFile(join(site.dir, '404.html'), 'utf8')).toContain('<h1');
  });
});
