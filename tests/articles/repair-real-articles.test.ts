import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { meaningOfFile } from '../../src/articles/address.ts';
import { parseArticle } from '../../src/articles/source/parse-article.ts';
import type { ParsedArticle } from '../../src/articles/source/parse-article.ts';
import { repairFromTranslations } from '../../src/articles/repair/repair-from-translations.ts';

const real = join(import.meta.dirname, '../../../shared/articles');
const demo = join(import.meta.dirname, '../../content');

function parseFolder(folder: string): ReadonlyMap<string, ParsedArticle> {
  return new Map(globSync('*/**/*.md', { cwd: folder }).toSorted().flatMap((file) => {
    const meaning = meaningOfFile(file);
    if (meaning.kind !== 'article') return [];
    return [[file, parseArticle(readFileSync(join(folder, file), 'utf8'), { ...meaning, file, digest: '0' })] as const];
  }));
}

/** Bodies as pages show them. */
function mendFolder(articles: ReadonlyMap<string, ParsedArticle>): ReadonlyMap<string, string> {
  const slugs = new Set([...articles.values()].map(({ article }) => article.entry.slug));
  return new Map([...articles].map(([file, { article, body }]) => {
    const others = [...articles.values()].map((other) => other.article).filter((other) => other !== article && other.entry.slug === article.entry.slug);
    return [file, repairFromTranslations(body, article, others, (slug) => slugs.has(slug)).text];
  }));
}

describe.skipIf(!existsSync(real))('the real articles (../shared/articles)', () => {
  const articles = parseFolder(real);
  const bodies = mendFolder(articles);

  test('are all there', () => {
    expect(articles.size).toBeGreaterThanOrEqual(25);
  });

  test.each([
    ['a full-width number sign', /＃/],
    ['doubled punctuation', /\),\./],
    ['a target that is none', /\]\((?!\/[a-z0-9._~+/-]+(?:#[^)\s]*)?\)|https?:)/],
    ['the placeholder of a table', /TTT/],
    ['an entity encoded twice', /&amp;(?:#\d|[a-z]+;)|& # ?\d/],
    ['the source of a formula', /annotation|katex/],
    ['a quotation mark alone', /^\s*[>＞\s]*[>＞]\s*$/],
    ['a heading without its space', /^#{1,6}[^\s#]/],
    ['a bullet without its space', /^-[^\s-]/],
    ['a dash for a bullet', /^–/],
    ['a space before a mark', /\S [.,،।。](?:\s|$)/],
    ['an escape', /\\u[0-9a-f]{4}/],
  ])('have no line with %s', (_, damage) => {
    const found = [...bodies].flatMap(([file, body]) => body.split('\n').filter((line) => damage.test(line)).map((line) => `${file}: ${line.slice(0, 80)}`));
    expect(found).toEqual([]);
  });

  test.each([
    ['tr/125_loan.md', '%125 Kredi'],
    ['en/just-say-no-defense.md', "'Just Say No' Defense"],
    ['ja/3c1.md', '3C1'],
  ])('%s is titled %s', (file, title) => {
    expect(articles.get(file)?.article.entry.title).toBe(title);
  });

  test('quotes in an Arabic title are quotes', () => {
    expect(articles.get('ar/just-say-no-defense.md')?.article.entry.title).toMatch(/^'\p{L}[\p{L}\s]+\p{L}' \p{L}+$/u);
  });

  test('have titles, descriptions and topics without entities', () => {
    const entries = [...articles.values()].map(({ article }) => article.entry);
    expect(entries.filter(({ title, description, keywords }) => /&\s?#?\w+\s?[;؛]|\\u/.test([title, description, ...keywords].join(' ')) || title === '' || description === '')).toEqual([]);
    expect(articles.get('ar/just-say-no-defense.md')?.article.entry.keywords).toContain('M&A');
  });

  test('are in the languages that their folders stand for', () => {
    const wrong = [...articles].filter(([, { problems }]) => problems.some(({ code }) => code === 'language-mismatch'));
    expect(wrong.map(([file]) => file)).toEqual([]);
  });

  test('have a table and a slug that only translations know', () => {
    expect(bodies.get('zh/cross-sell.md')).toContain('<div lang="en" data-from="en">\n\n<table>');
    expect(bodies.get('en/relationship-management.md')).toContain('](/cross-sell)');
  });

  test('have the formula that a translator’s spaces had cut to pieces', () => {
    expect(bodies.get('ar/booktomarketratio.md')).toContain('$$\n\\text {Book-to-Market} = \\frac {');
  });

  test('repeat no title', () => {
    expect([...bodies].filter(([, body]) => /^# /m.test(body)).map(([file]) => file)).toEqual([]);
  });
});

describe('the demo articles', () => {
  const articles = parseFolder(demo);
  const bodies = mendFolder(articles);

  test('have no problem that repair or the language check sees', () => {
    expect([...articles.values()].flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('stay as their authors wrote them', () => {
    const changed = [...bodies].filter(([file, body]) => !readFileSync(join(demo, file), 'utf8').endsWith(body)).map(([file]) => file);
    expect(changed).toEqual([]);
    expect(bodies.size).toBeGreaterThan(50);
  });
});
