import { describe, expect, test } from 'vitest';
import { htmlOf, rendered } from './rendered.ts';

describe('headings', () => {
  test('have an id of their words and a quiet anchor', () => {
    expect(htmlOf('## Risks & limits')).toBe('<h2 id="risks-limits">Risks &#x26; limits<a class="anchor" href="#risks-limits" aria-label="Link to this section"></a></h2>');
  });

  test.each([
    ['h1 is the page’s own', '# A\n\n## B\n\n# C', ['2 A', '3 B', '2 C']],
    ['levels are not skipped', '## A\n\n#### B\n\n### C\n\n## D', ['2 A', '3 B', '3 C', '2 D']],
    ['the first is on the second level', '#### A\n\n#### B', ['2 A', '2 B']],
    ['six levels stay six', '# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F', ['2 A', '3 B', '4 C', '5 D', '6 E', '6 F']],
    ['those of quotes and lists are not in the contents', '## A\n\n> ## B\n\n- ## C', ['2 A']],
    ['those without words are no headings', '## \n\n## A', ['2 A']],
  ])('%s', (_, markdown, contents) => {
    expect(rendered(markdown).contents.map(({ depth, text }) => `${depth} ${text}`)).toEqual(contents);
  });

  test('an image without words in a heading stays, as a paragraph', () => {
    expect(htmlOf('## ![](there.png)')).toMatch(/^<p><img [^>]*><\/p>$/);
  });
});

describe('ids of headings', () => {
  const idsOf = (markdown: string, headingIds: readonly string[] = []): readonly string[] =>
    Array.from(rendered(markdown, 'en', { headingIds }).html.matchAll(/<h\d id="([^"]*)"/g), ([, id = '']) => id);

  test.each([
    ['letters of every script stay', '## جوكر (B2B)\n\n## लाभ और हानि\n\n## 要点', ['جوكر-b2b', 'लाभ-और-हानि', '要点']],
    ['repeats are numbered', '## A\n\n## A\n\n## A', ['a', 'a-2', 'a-3']],
    ['composed and decomposed letters give the same', '## Cafe\u0301', ['caf\u00e9']],
    ['a footnote’s number is no part of them', '## A[^1]\n\n[^1]: Note', ['a']],
  ])('%s', (_, markdown, ids) => {
    expect(idsOf(markdown).slice(0, ids.length)).toEqual(ids);
  });

  test('come by position where they are given, and are made past the end', () => {
    expect(idsOf('## Eins\n\n## Zwei\n\n## Drei', ['one', 'two'])).toEqual(['one', 'two', 'drei']);
  });

  test('never clash with given ones that come later', () => {
    expect(idsOf('## B\n\n## A', ['', 'b'])).toEqual(['b-2', 'b']);
  });

  test('are for Markdown headings: HTML ones have their own and move no position', () => {
    expect(idsOf('## Eins\n\n<h3>Dazwischen</h3>\n\n## Zwei', ['one', 'two'])).toEqual(['one', 'dazwischen', 'two']);
  });

  test('that could not be ids are not used', () => {
    expect(idsOf('## A', ['two words'])).toEqual(['a']);
  });

  test('are quick to make for very many like headings', () => {
    expect(new Set(idsOf('# a\n'.repeat(20_000))).size).toBe(20_000);
  });
});
