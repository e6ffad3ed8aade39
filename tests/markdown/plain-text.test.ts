import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/markdown/plain-text.ts';
import { rendered } from './rendered.ts';

describe('plain text', () => {
  test('is cut at the headings, with what stands before the first', () => {
    expect(plainText('Opening.\n\n## One\n\nFirst.\n\n### Two\n\nSecond.\n\n## Three')).toEqual([
      { text: 'Opening.' },
      { heading: 'One', text: 'First.', id: 'one' },
      { heading: 'Two', text: 'Second.', id: 'two' },
      { heading: 'Three', text: '', id: 'three' },
    ]);
  });

  test('begins with the first heading where nothing stands before it', () => {
    expect(plainText('## One\n\nFirst.')).toEqual([{ heading: 'One', text: 'First.', id: 'one' }]);
  });

  test.each([
    ['labels of links, words of images', '[label](/x "title") ![alt](a.png)', 'label alt'],
    ['emphasis', 'a **b** *c* ~~d~~', 'a b c d'],
    ['code in a sentence, but no blocks of code', 'a `b` c\n\n```\nd\n```\n\ne', 'a b c\ne'],
    ['a symbol in a sentence, but no formulas', 'if $$PD$$ or $$\\frac{a}{b}$$ rises\n\n$$\nx\n$$', 'if PD or … rises'],
    ['words of HTML, but no tags, scripts and comments', '<p>a<b>b</b></p>\n\n<script>x</script>\n\n<!-- formula-lost 1 -->\n\nc <i>d</i> &amp; e', 'ab\nc d & e'],
    ['cells of tables, row by row', '| a | b |\n|---|---|\n| c | d |', 'a b\nc d'],
    ['cells of HTML tables', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['items, one a line', '- a\n  - b\n- c', 'a\nb\nc'],
    ['footnotes, but not their numbers', 'a[^1]\n\n[^1]: b', 'a\nb'],
    ['lines as spaces', 'a\nb  \nc', 'a b c'],
    ['lines as nothing in Japanese', '金融\n商品', '金融商品'],
  ])('keeps %s', (_, markdown, text) => {
    expect(plainText(markdown)).toEqual([{ text }]);
  });

  test.each([[[]], [['one', 'two', 'three']], [['one']]])('has the ids of the page: %j', (headingIds) => {
    const markdown = '## A\n\n## A\n\n> ## B\n\n- ## C[^1]\n\n## \n\n## D & E\n\n[^1]: x';
    const ids = Array.from(rendered(markdown, 'en', { headingIds }).html.matchAll(/<h\d id="(?!notes_)([^"]*)"/g), ([, id]) => id);
    const sections = plainText(markdown, headingIds).filter(({ heading }) => heading !== '');
    expect(sections.map(({ id }) => id)).toEqual(ids);
  });
});
