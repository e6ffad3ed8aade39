import { describe, expect, test } from 'vitest';
import { mathmlOf } from '../../src/markdown/mathml.ts';
import { htmlOf, rendered } from './rendered.ts';

describe('a formula', () => {
  test.each([
    ['on lines of its own is displayed, named by the heading above it', '## Value\n\n$$\na^2\n$$', '<div class="formula" tabindex="0" role="group" aria-label="Value"><math display="block"><msup><mi>a</mi><mn>2</mn></msup></math></div>'],
    ['alone in a paragraph too', '$$a^2$$', '<div class="formula" tabindex="0"><math display="block">'],
    ['in a fence too', '```math\na^2\n```', '<div class="formula" tabindex="0"><math display="block">'],
    ['in a sentence stands in it', 'If $$PD$$ rises', '<p>If <math><mrow><mi>P</mi><mi>D</mi></mrow></math> rises</p>'],
    ['may hold signs of HTML', '$$a<b$$ x', '<math><mrow><mi>a</mi><mo>&#x3C;</mo><mi>b</mi></mrow></math>'],
    ['may hold words of any script', '$$\\text{लाभ} = x$$ x', '<mtext>लाभ</mtext>'],
    ['may be aligned, by classes', '$$\n\\begin{aligned}a&=b\\end{aligned}\n$$', '<mtd class="align-end flush"><mi>a</mi></mtd><mtd class="align-start flush">'],
  ])('%s', (_, markdown, html) => {
    expect(htmlOf(markdown)).toContain(html);
  });

  test('money is none', () => {
    expect(htmlOf('From $5 to $10, or US$50 million')).toBe('<p>From $5 to $10, or US$50 million</p>');
  });

  test.each([
    ['in a sentence', 'a $$\\nosuch$$ b', '<p>a <code>\\nosuch</code> b</p>'],
    ['alone in a paragraph', '$$\\nosuch$$', '<p><code>\\nosuch</code></p>'],
    ['displayed', '$$\n\\nosuch\n$$', '<pre><code>\\nosuch</code></pre>'],
  ])('that is no TeX is shown as code and reported once: %s', (_, markdown, html) => {
    expect(rendered(markdown)).toEqual({
      html,
      contents: [],
      problems: [{ code: 'formula-invalid', message: '“\\nosuch” is no valid TeX. Unsupported function name: \\nosuch' }],
    });
  });

  test.each([
    ['expands for ever', '\\def\\a{\\a\\a}\\a'],
    ['is longer than any', 'a+'.repeat(3000)],
    ['is deeper than any', '{'.repeat(500) + '}'.repeat(500)],
    ['has a link', '\\href{https://a.example}{x}'],
    ['has an image', '\\includegraphics{x.png}'],
  ])('that %s is refused', (_, tex) => {
    expect(mathmlOf(tex, true).kind).toBe('invalid');
  });

  test('never brings styles or colours along', () => {
    expect(htmlOf('$$\n\\color{red}\\boxed{x}\\begin{array}{c|c}a&b\\\\ \\hline c&d\\end{array}\n$$')).not.toMatch(/ style=|color/);
  });
});

describe('a lost formula', () => {
  test.each([
    ['on a line of its own', 'a\n\n<!-- formula-lost 1 -->\n\nb', '<p>a</p>\n<p class="formula-lost">A formula stood here; it is damaged in the source.</p>\n<p>b</p>'],
    ['in a sentence', 'a <!-- formula-lost 2 --> b', '<p>a <span class="formula-lost">A formula stood here; it is damaged in the source.</span> b</p>'],
    ['a lost table leaves nothing', 'a\n\n<!-- table-lost 1 -->\n\nb', '<p>a</p>\n\n<p>b</p>'],
    ['other comments leave nothing', 'a <!-- x --> b', '<p>a  b</p>'],
  ])('%s', (_, markdown, html) => {
    expect(htmlOf(markdown)).toBe(html);
  });
});

describe('footnotes', () => {
  const html = htmlOf('One[^a], two[^b], one again[^a].\n\n[^a]: First.\n[^b]: Second.', 'sv');

  test('have ids that no heading can have, and links both ways', () => {
    expect(Array.from(html.matchAll(/<a class="(note-\w+)" href="([^"]*)"(?: id="([^"]*)")?/g), ([, ...parts]) => parts.join(' ').trim())).toEqual([
      'note-ref #note_1 note_1_ref',
      'note-ref #note_2 note_2_ref',
      'note-ref #note_1 note_1_ref_2',
      'note-back #note_1_ref',
      'note-back #note_1_ref_2',
      'note-back #note_2_ref',
    ]);
  });

  test('have the words of the page’s language', () => {
    expect(html).toContain('<section class="footnotes" aria-labelledby="notes_label"><h2 id="notes_label">Noter</h2>');
    expect(html).not.toMatch(/Footnotes|Back to/);
  });

  test('are no part of the contents', () => {
    expect(rendered('## A\n\nx[^1]\n\n[^1]: y').contents.map(({ text }) => text)).toEqual(['A']);
  });

  test('that lack their note stay as they are written', () => {
    expect(htmlOf('x[^1]')).toBe('<p>x[^1]</p>');
  });
});
