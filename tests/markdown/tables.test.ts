import { describe, expect, test } from 'vitest';
import { htmlOf } from './rendered.ts';

/** Line breaks between rows say nothing. */
const tight = (html: string): string => html.replace(/\n/g, '');

describe('a table', () => {
  test('scrolls inside itself, named by the heading above it; figures are aligned by a class', () => {
    expect(tight(htmlOf('## Costs\n\n| Year | Sum |\n|------|----:|\n| 2020 | 5 |')).replace(/^.*<\/h2>/, '')).toBe(
      '<div class="table-scroll" tabindex="0" role="region" aria-label="Costs"><table><thead><tr><th scope="col">Year</th><th scope="col" class="align-end">Sum</th></tr></thead>' +
        '<tbody><tr><td>2020</td><td class="align-end">5</td></tr></tbody></table></div>',
    );
  });

  test('is named by its caption where it has one, and two of a page are never named alike', () => {
    const table = '| a |\n|---|\n| b |';
    const html = htmlOf(`## Costs[^1]\n\n${table}\n\n${table}\n\n<table><caption>Own</caption><tr><th>a</th></tr></table>\n\n[^1]: x`);
    expect(Array.from(html.matchAll(/role="region" aria-label="([^"]*)"/g), ([, name]) => name)).toEqual(['Costs', 'Costs (2)', 'Own']);
  });

  test('has no name where nothing stands above it', () => {
    expect(htmlOf('| a |\n|---|\n| b |')).toMatch(/^<div class="table-scroll" tabindex="0"><table>/);
  });

  test.each([
    ['centred', '<table><tr><th>a</th></tr><tr><td align="center">1</td></tr></table>', '<td class="align-center">1</td>'],
    ['by a style', '<table><tr><th>a</th></tr><tr><td style="color: red; text-align: right">1</td></tr></table>', '<td class="align-end">1</td>'],
    ['headers of rows', '<table><tr><th>a</th><td>1</td></tr></table>', '<th scope="row">a</th>'],
    ['headers in a head that are not alone', '<table><thead><tr><td>x</td><th>a</th></tr></thead></table>', '<th scope="col">a</th>'],
    ['headers without words are no headers', '|  | a |\n|--|---|\n| b | c |', '<td></td>\n<th scope="col">a</th>'],
    ['cells over columns', '<table><tr><th colspan="2">a</th></tr></table>', '<th colspan="2" scope="col">a</th>'],
    ['headings in cells', '<table><tr><th><h3>a</h3></th></tr></table>', '<th scope="col"><p><strong>a</strong></p></th>'],
  ])('%s', (_, markdown, html) => {
    expect(htmlOf(markdown)).toContain(html);
  });

  test('that only places blocks side by side becomes columns, without headings that break the page’s order', () => {
    const html = htmlOf("<table><tr><td style='width:50%'><h3>For</h3><ul><li><p>cheap</p></li></ul></td><td><h3>Against</h3><ul><li>slow</li></ul></td></tr></table>");
    expect(html).toBe('<div class="columns"><div><p><strong>For</strong></p><ul><li>cheap</li></ul></div><div><p><strong>Against</strong></p><ul><li>slow</li></ul></div></div>');
  });

  test('taken from a translation says so and keeps its language', () => {
    const html = tight(htmlOf('<div lang="en" data-from="en">\n\n| Year |\n|---|\n| 2020 |\n\n</div>', 'hi'));
    expect(html).toMatch(/^<figure class="foreign-table"><figcaption>यह तालिका अंग्रेज़ी में है।<\/figcaption><div lang="en" dir="ltr"><div class="table-scroll"/);
  });

  test('taken from a language that the site does not know is only a block', () => {
    expect(htmlOf('<div lang="xx" data-from="xx">\n\nText\n\n</div>')).toBe('<div lang="xx">\n<p>Text</p>\n</div>');
  });
});

describe('lists', () => {
  test.each([
    ['a paragraph alone in an item is none', '1. a\n\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['two paragraphs stay', '- a\n\n  b', '<ul><li><p>a</p><p>b</p></li></ul>'],
    ['a list starts where the author says', '3. a', '<ol start="3"><li>a</li></ol>'],
    ['tasks show their boxes as characters', '- [ ] a\n- [x] b', '<ul class="contains-task-list"><li>☐ a</li><li>☑ b</li></ul>'],
    ['tasks with paragraphs too', '- [ ] a\n\n- [x] b', '<ul class="contains-task-list"><li>☐ a</li><li>☑ b</li></ul>'],
  ])('%s', (_, markdown, html) => {
    expect(tight(htmlOf(markdown))).toBe(html);
  });
});

describe('lines of the source', () => {
  test.each([
    ['are parted by a space in most languages', 'a\nb', '<p>a\nb</p>'],
    ['are not parted in Chinese and Japanese', '金融\n商品、\n「株」', '<p>金融商品、「株」</p>'],
    ['are parted beside Latin words', '金融\nMBA\n商品', '<p>金融\nMBA\n商品</p>'],
    ['stay lines in code', '```\n金融\n商品\n```', '<pre><code>金融\n商品\n</code></pre>'],
  ])('%s', (_, markdown, html) => {
    expect(htmlOf(markdown, 'ja')).toBe(html);
  });
});
