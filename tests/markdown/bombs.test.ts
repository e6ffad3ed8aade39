import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/markdown/plain-text.ts';
import { tameText } from '../../src/markdown/tame-text.ts';
import { harmIn } from './harm.ts';
import { rendered } from './rendered.ts';

/** Without the guards, each of these takes minutes, or ends the process. */
const bombs = {
  'quotes in quotes': `${'>'.repeat(10_000)} words`,
  'a hundred thousand of them': `${'> '.repeat(100_000)} words`,
  'lists in lists on one line': `${'- '.repeat(50_000)} words`,
  'numbered lists in lists': `${'1) '.repeat(30_000)} words`,
  'lists in lists, line by line': Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth * 2)}- words`).join('\n'),
  'elements in elements': `${'<div>'.repeat(100_000)}words`,
  'elements in elements, line by line': `${'<div>\n\n'.repeat(20_000)}words`,
  'emphasis in emphasis': `${'*'.repeat(50_000)}words${'*'.repeat(50_000)}`,
  'emphasis in emphasis in headings': `# ${'*'.repeat(4_900)}words${'*'.repeat(4_900)}\n\n<h2>a</h2>`,
  'tables in tables': `${'<table><tr><td>'.repeat(5_000)}words`,
  'an element with very many children that is unwrapped': `<center>words${'<b></b>'.repeat(150_000)}</center>`,
  'very many entities': `words ${'&#1;'.repeat(100_000)}`,
  'very many entities on lines of one paragraph': `words ${'&#1;\n'.repeat(30_000)}`,
  'very many underscores': `words ${'a_'.repeat(200_000)}`,
  'very many addresses': `words ${'www._'.repeat(40_000)}`,
  'a line of ten million characters': 'words '.repeat(1_700_000),
  'brackets in brackets': `${'['.repeat(100_000)}words${']'.repeat(100_000)}`,
  'links that never close': `words${'[a]('.repeat(100_000)}`,
  'images in images': `${'![words'.repeat(50_000)}${'](x)'.repeat(50_000)}`,
  'very many headings': '# words\n'.repeat(20_000),
  'very many footnotes': `words${Array.from({ length: 5_000 }, (_, n) => `[^${n}]\n\n[^${n}]: x`).join('\n\n')}`,
  'very many formulas': 'words $$a^2$$ '.repeat(5_000),
  'a formula in a formula': `words $$${'{'.repeat(50_000)}$$`,
  'very many blank lines': `words${'\n'.repeat(1_000_000)}`,
  'very many spaces': `words${' '.repeat(1_000_000)}x`,
} as const;

describe('text made to keep a parser busy', () => {
  test.each(Object.entries(bombs))('%s: is rendered in seconds, and its words stay', { timeout: 60_000 }, (_, markdown) => {
    const start = process.cpuUsage().user;
    const { html } = rendered(markdown, 'ar');
    const sections = plainText(markdown);
    expect(html).toContain('words');
    expect(sections.some(({ heading, text }) => `${heading} ${text}`.includes('words'))).toBe(true);
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(10);
    expect(harmIn(html.slice(0, 100_000).replace(/<[^>]*$/, '')).filter((harm) => !harm.endsWith('nowhere'))).toEqual([]);
  });
});

describe('taming', () => {
  test.each([
    ['an article', '## A\n\nSome words & more_words.\n\n> - [x] 1\n\n<div>\n\nx\n\n</div>\n'],
    ['a long article', `${'A sentence with a [link](/x), an &amp; and a name_like_this.\n\n'.repeat(1_000)}`],
    ['a long table', `| a | b |\n|---|---|\n${'| c & d | e |\n'.repeat(900)}`],
    ['long HTML', `${'<p>a <b>b</b><br>\n</p>\n\n'.repeat(2_000)}`],
    ['a rule of dashes', `${'- '.repeat(60)}\n`],
    ['quotes in quotes that someone may write', `${'> '.repeat(20)}a`],
  ])('leaves %s as it is', (_, markdown) => {
    expect(tameText(markdown)).toBe(markdown);
  });

  test('keeps a hundred quotes of a thousand', () => {
    expect(tameText(`${'>'.repeat(1_000)} a`)).toBe(`${'>'.repeat(100)} a`);
  });
});
