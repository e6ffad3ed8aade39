import { describe, expect, test } from 'vitest';
import { htmlOf, rendered } from './rendered.ts';

describe('a link shows what it leads to', () => {
  test.each([
    ['an article of the same language', '[words](/mba)', '<a href="/en/mba/">words</a>'],
    [
      'an article of another language: its code stands behind the words, the language is in the title',
      '[words](/sv-mba)',
      '<a class="link-translation" href="/sv/sv-mba/" hreflang="sv" title="in Swedish">words<span class="link-code" lang="sv" aria-hidden="true">sv</span></a>',
    ],
    ['an article that nobody has written: text', '[words](/no-mba)', '<span class="link-unwritten" title="not written yet">words</span>'],
    ['another site', '[words](https://a.example/)', '<a class="link-external" rel="noopener external nofollow" href="https://a.example/">words</a>'],
    ['a bare address', 'https://a.example/', '<a class="link-external" rel="noopener external nofollow" href="https://a.example/">https://a.example/</a>'],
    ['a repaired link', '[words](/mended)', '<a class="link-repaired" title="Link repaired; the source says “mendde”." href="/en/mended/">words</a>'],
    ['a title of the author', '[words](/mba "The title")', '<a title="The title" href="/en/mba/">words</a>'],
    ['words with nested brackets', '[firms [B2B]](/btob)', '<a href="/en/btob/">firms [B2B]</a>'],
    ['a link of HTML', '<a href="/mba">words</a>', '<a href="/en/mba/">words</a>'],
    ['a link by reference', '[words][1]\n\n[1]: /mba', '<a href="/en/mba/">words</a>'],
  ])('%s', (_, markdown, html) => {
    expect(htmlOf(markdown)).toContain(html);
  });

  test('one of an unsafe protocol stays as text and is reported', () => {
    expect(rendered('a [words](javascript:alert%281%29) b')).toEqual({
      html: '<p>a words b</p>',
      contents: [],
      problems: [{ code: 'link-unsafe', message: 'The protocol of “javascript:alert%281%29” is not allowed.' }],
    });
  });

  test.each(['javascript:alert(1)', '//evil.example/', '/\\evil.example/', 'evil'])('nothing but a path of the site gets through, even where resolving went wrong: %s', (href) => {
    const { html, problems } = rendered('[words](/x)', 'en', { linkOf: () => ({ kind: 'article', href }) });
    expect(html).toBe('<p>words</p>');
    expect(problems.map(({ code }) => code)).toEqual(['link-unsafe']);
  });

  test('an empty one leaves nothing behind', () => {
    expect(htmlOf('a[](/mba)b [ ](/mba)c')).toBe('<p>ab  c</p>');
  });
});

describe('neighbouring links to the same article', () => {
  test.each([
    ['become one', '[of](/often)[ten](/often)', '<a href="/en/often/">often</a>'],
    ['become one over a space', '[cross](/x) [selling](/x)', '<a href="/en/x/">cross selling</a>'],
    ['become one when there are three', '[a](/x)[b](/x)[c](/x)', '<a href="/en/x/">abc</a>'],
    ['stay two when words stand between', '[a](/x) or [b](/x)', '<a href="/en/x/">a</a> or <a href="/en/x/">b</a>'],
    ['stay two when they lead elsewhere', '[a](/x)[b](/y)', '<a href="/en/x/">a</a><a href="/en/y/">b</a>'],
  ])('%s', (_, markdown, html) => {
    expect(htmlOf(markdown)).toBe(`<p>${html}</p>`);
  });

  test('have one language mark when they lead to another language', () => {
    expect(htmlOf('[a](/sv-x)[b](/sv-x)').match(/link-code/g)).toHaveLength(1);
  });
});

describe('a link to a heading of the article', () => {
  test.each(['#risks-and-limits', '#Risks-and-Limits', '#Risks%20and%20limits'])('finds it by %s', (href) => {
    expect(htmlOf(`## Risks and limits\n\n[there](${href})`)).toContain('<a href="#risks-and-limits">there</a>');
  });

  test('is text where there is no such heading, and reported', () => {
    const { html, problems } = rendered('[there](#risks)');
    expect(html).toBe('<p>there</p>');
    expect(problems).toEqual([{ code: 'link-fragment-missing', message: 'This article has no heading with the address “#risks”.' }]);
  });
});

describe('nested links', () => {
  test('the innermost stays', () => {
    expect(htmlOf('<a href="/out"><table><tr><th>a</th></tr><tr><td><a href="/in">b</a></td></tr></table></a>').match(/<a [^>]*>/g)).toEqual(['<a href="/en/in/">']);
  });
});

describe('an image', () => {
  test('that is there is loaded late', () => {
    expect(htmlOf('![A chart](there.png "Title")')).toBe('<p><img title="Title" src="/media/there.png" alt="A chart" loading="lazy" decoding="async"></p>');
  });

  test('that is missing leaves its words, and is reported', () => {
    const { html, problems } = rendered('![A chart](gone.png)');
    expect(html).toBe('<p>A chart</p>');
    expect(problems).toEqual([{ code: 'asset-missing', message: 'The image “gone.png” is not there.' }]);
  });

  test('of another site is not loaded from there: it becomes a link', () => {
    expect(htmlOf('![A chart](https://a.example/b.png)')).toBe('<p><a class="link-external" rel="noopener external nofollow" href="https://a.example/b.png">A chart</a></p>');
  });
});
