import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/markdown/plain-text.ts';
import { harmIn } from './harm.ts';
import { rendered } from './rendered.ts';

/** Pieces that mean something to one of the parsers, so that chance puts together what is dangerous. */
const pieces = [
  '<', '>', '</', '/>', '"', "'", '=', '&', '&lt;', '&#60;', '&#x3c;', '<!--', '-->', '<![CDATA[', ']]>', '<?', '\n', '\n\n', ' ', '    ', '\t',
  '# ', '## ', '> ', '- ', '1. ', '- [ ] ', '- [x] ', '[', '](', ')', '![', '[^1]', '[^1]: ', '[a]: ', '|', '|---|', '`', '```', '```math\n', '$$', '*', '**', '_', '~~', '\\',
  '<script>', '</script>', '<style>', '<svg>', '</svg>', '<math>', '<mtext>', '<table>', '<tr>', '<td>', '</table>', '<a href="', '<a href=#a>', '<img src=', '<p>', '</p>',
  '<div lang=en data-from=en>', '</div>', '<h3>', '</h3>', '<li id=user-content-fn-1>', '<section data-footnotes>', '<a data-footnote-ref href=#user-content-fn-1>', '<input type=checkbox>',
  '<noscript>', '<template>', '<textarea>', '<title>', '<form>', '<b>', '</b>', '<ul>', '<li>', '<code class=language-math>', '<details>', '<summary>', '<ruby>', '<rt>',
  'onerror=', 'onclick=x ', 'style=x ', 'id=text ', 'javascript:', 'data:', 'https://a.example', '//a.example', '/mba', '/sv-mba', '#a', 'there.png', '<!-- formula-lost 1 -->',
  'a', 'العربية', 'हिन्दी', '日本語', '401(k)', '\u202e', '\u0000', '\ud800', '\\frac{a}{', '\\href{x}{y}', '{', '}', '\\\\',
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const locale = fc.constantFrom('en', 'ar', 'hi', 'ja');

describe('any text whatever', () => {
  test('becomes HTML of nothing but what articles may use', () => {
    fc.assert(fc.property(text, locale, (markdown, code) => void expect(harmIn(rendered(markdown, code).html)).toEqual([])), { numRuns: 3000 });
  });

  test('is rendered the same each time', () => {
    fc.assert(fc.property(text, locale, (markdown, code) => void expect(rendered(markdown, code)).toEqual(rendered(markdown, code))), { numRuns: 300 });
  });

  test('has contents whose ids are on the page', () => {
    fc.assert(
      fc.property(text, (markdown) => {
        const { html, contents } = rendered(markdown);
        for (const { id, depth } of contents) expect(html).toMatch(new RegExp(`<h${depth} [^>]*id="${id}"`));
      }),
      { numRuns: 500 },
    );
  });

  test('has a plain text', () => {
    fc.assert(fc.property(text, (markdown) => void expect(() => plainText(markdown)).not.toThrow()), { numRuns: 1000 });
  });
});
