import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../src/articles/source/outline.ts';
import { linesOf } from '../../src/articles/repair/document.ts';

const outline = (text: string): ReturnType<typeof outlineOf> => outlineOf(text, { file: 'hi/guide/a.md', lines: linesOf(text, 5) });
const slugsOf = (text: string): readonly string[] => outline(text).links.map(({ slug, fragment }) => (fragment === '' ? slug : `${slug}#${fragment}`));

test('headings have their depth and their words', () => {
  expect(outline('## One *two* `3`\n\nText.\n\nOther\n-----\n\n> ### [Four](/four)\n').headings).toEqual([
    { depth: 2, text: 'One two 3' },
    { depth: 2, text: 'Other' },
    { depth: 3, text: 'Four' },
  ]);
});

describe('a link leads to an article', () => {
  test.each([
    ['[a](/mba)', ['mba']],
    ['[a](/mba/#use)', ['mba#use']],
    ['[a](/en/mba)', ['mba']],
    ['[a](b.md) and [c](../../en/d.md#e)', ['guide/b', 'd#e']],
    ['| [a](/b) | c |\n|-|-|\n| d | [e](/f) |\n', ['b', 'f']],
    ['- [a](/b)\n\n  > [c](/d)\n', ['b', 'd']],
    ['[a [b]](/c)', ['c']],
    ['[a](</two words>)', ['two words']],
    ['[a][b]\n\n[b]: /c\n', []],
  ])('%j', (text, slugs) => {
    expect(slugsOf(text)).toEqual(slugs);
  });

  test.each(['[a](https://example.org/b)', '[a](#b)', '[a](mailto:a@example.org)', '![a](/b)', '[a](/b.png)', '`[a](/b)`', '    [a](/b)', '<a href="/b">c</a>', '[a](javascript:b)'])('but not %j', (text) => {
    expect(slugsOf(text)).toEqual([]);
  });
});

describe('a link has its sentence', () => {
  const sentenceOf = (text: string): readonly [string, string] => {
    const [link] = outline(text).links;
    return [link?.sentence ?? '', link?.sentence.slice(link.at, link.at + link.text.length) ?? ''];
  };

  test.each([
    ['First one. Then [a term](/a) comes. Last.', 'Then a term comes.', 'a term'],
    ['The U.S. firm of Mr. B paid 1.5 for [a](/a), i.e. little. Next.', 'The U.S. firm of Mr. B paid 1.5 for a, i.e. little.', 'a'],
    ['最初の文。次は[用語](/a)である。最後。', '次は用語である。', '用語'],
    ['पहला वाक्य। दूसरा [शब्द](/a) है। तीसरा।', 'दूसरा शब्द है।', 'शब्द'],
    ['هل هذا [مصطلح](/a)؟ نعم.', 'هل هذا مصطلح؟', 'مصطلح'],
    ['“Well, [a](/a)!” she said.', '“Well, a!” she said.', 'a'],
    ['A line\nof **bold** and [a](/a)\nin three', 'A line of bold and a in three', 'a'],
    ['[A](/a)', 'A', 'A'],
  ])('%s', (text, sentence, words) => {
    expect(sentenceOf(text)).toEqual([sentence, words]);
  });

  test.each(['word ', '字', 'ab ', '𠮷'])('of two hundred characters at most, made of %j', (piece) => {
    const [sentence, words] = sentenceOf(`${piece.repeat(200)}[the term](/a) ${piece.repeat(200)}`);
    expect(sentence.length).toBeLessThanOrEqual(200);
    expect(sentence).toMatch(/^….*the term.*…$/u);
    expect(sentence.isWellFormed()).toBe(true);
    expect(words).toBe('the term');
  });

  test('cut even where the link is all of it', () => {
    expect(sentenceOf(`[${'word '.repeat(90)}](/a)`)[0].length).toBeLessThanOrEqual(200);
  });
});

test('a link has its place in the source; the column only where the line is as the author wrote it', () => {
  const lines = [
    { number: 7, text: 'x [a](/a)', end: '\n', source: 'x [a ](/a)' },
    { number: 9, text: 'y [b](/b)', end: '', source: 'y [b](/b)' },
  ];
  const { links } = outlineOf('x [a](/a)\ny [b](/b)', { file: 'en/a.md', lines });
  expect(links.map(({ line, column }) => [line, column])).toEqual([[7, undefined], [9, 3]]);
});

test('formulas and lost ones stand in the order of the text', () => {
  expect(outline('$$\na = b\n$$\n\n<!-- formula-lost 1 -->\n\nHere $$c$$ and <!-- formula-lost 2 --> cost $5 or $6.\n').formulas).toEqual(['a = b', undefined, 'c', undefined]);
});

describe('tables', () => {
  test.each([
    ['| a | b |\n| - | - |\n| 1 | 2 |\n\nText.', ['| a | b |\n| - | - |\n| 1 | 2 |']],
    ['<table><tr><td>a</td></tr></table>\n\n<!-- table-lost 1 -->\n', ['<table><tr><td>a</td></tr></table>', undefined]],
    ['<div><table class="x">\n<tr><td>a</td></tr>\n\n<tr><td>b</td></tr>\n</table></div>\n', ['<table class="x">\n<tr><td>a</td></tr>\n<tr><td>b</td></tr>\n</table>']],
    ['<table>\n\nnever closed', []],
  ])('%j', (text, tables) => {
    expect(outline(text).tables).toEqual(tables);
  });
});

test.each(['>'.repeat(10_000), '['.repeat(100_000), '*a '.repeat(50_000), '[a](/b) '.repeat(20_000), '&amp;'.repeat(50_000)])('%.8s… neither throws nor takes long', (text) => {
  const started = performance.now();
  outline(text);
  expect(performance.now() - started).toBeLessThan(5000);
});
