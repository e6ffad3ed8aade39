import { describe, expect, test } from 'vitest';
import { checkMarkdown } from '../../src/markdown/check-markdown.ts';

const found = (markdown: string): readonly string[] => checkMarkdown(markdown).map(({ code, line, column, message }) => `${line}:${column} ${code} ${message}`);

describe('checking Markdown', () => {
  test.each([
    ['a target with spaces', 'One\n\nA [pitch](/strategic pitch) b', ['3:3 link-malformed “[pitch](/strategic pitch)” is no link: its brackets stand in the text.']],
    ['a target that is never closed', 'A [status](/status, for example', ['1:3 link-malformed “[status](/status, for example” is no link: its brackets stand in the text.']],
    ['on the second line of a paragraph, after an entity', '&amp; a\nb [c](/d e)', ['2:3 link-malformed “[c](/d e)” is no link: its brackets stand in the text.']],
    ['a link without words', 'a [](/mba)', ['1:3 link-empty The link to “/mba” has no words.']],
    ['an image without words', '![](a.png)', ['1:1 image-alt-missing The image “a.png” has no words for those who cannot see it.']],
    ['an element', 'a <font>b</font>', ['1:3 html-removed “<font>” is no HTML that articles may use.']],
    ['an element in a block of HTML', '<div>\n  <video src="a">\n</div>', ['2:3 html-removed “<video>” is no HTML that articles may use.']],
    ['attributes', '<p class="a"\n  onclick="b">c</p>', ['1:1 html-removed “class” is not kept on “<p>”.', '1:1 html-removed “onclick” is not kept on “<p>”.']],
    ['a style that is more than alignment', '<table><tr><td style="text-align: right">a</td><td style="width:50%">b</td></tr></table>', ['1:48 html-removed “style” is not kept on “<td>”.']],
    ['each element and attribute once', '<font>a</font>\n\n<font>b</font>', ['1:1 html-removed “<font>” is no HTML that articles may use.']],
  ])('finds %s', (_, markdown, problems) => {
    expect(found(markdown)).toEqual(problems);
  });

  test.each([
    ['links of every kind', '[a](/b) [c][1] [d [e]](/f) <https://g.example> ![h](i.png)\n\n[1]: /j'],
    ['a link whose words are an image', '[![a](b.png)](/c)'],
    ['code', '`[a](/b c)` `<font>`\n\n```\n[a](/b c) <font>\n```'],
    ['formulas', '$$\na<b>c [d](/e f)\n$$\n\nIf $$a<i x>$$ then'],
    ['signs that are no tags', 'a <$50 million, b < c, d > e'],
    ['HTML that articles may use', '<details open><summary>a</summary><abbr title="b > c">d</abbr></details>\n\n<div lang="en" data-from="en">\n\n</div>'],
    ['comments', '<!-- <font> -->'],
  ])('finds nothing in %s', (_, markdown) => {
    expect(found(markdown)).toEqual([]);
  });

  test('says what to do', () => {
    expect(checkMarkdown('[](/mba)')).toEqual([
      { code: 'link-empty', line: 1, column: 1, message: 'The link to “/mba” has no words.', hint: 'Write words between the square brackets, or remove the link.' },
    ]);
  });
});
