import { describe, expect, test } from 'vitest';
import { inCode, repaired, repairedText } from './repaired.ts';

describe('a blank line after an HTML block', () => {
  test.each([
    ['<table>\n<tr><td>a</td></tr>\n</table>\n## Next\n', '<table>\n<tr><td>a</td></tr>\n</table>\n\n## Next\n'],
    ['<table><tr><td>a</td></tr></table>\r\nText.\r\n', '<table><tr><td>a</td></tr></table>\r\n\r\nText.\r\n'],
  ])('%j', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each(['<table>\n<tr><td>a</td></tr>\n</table>\n\n## Next\n', '<div>\n<p>a</p>\n<p>b</p>\n</div>\n', '<div>\n</div>\n</section>\n', ...inCode('</table>\n    x')])('%j stays', (text) => {
    expect(repaired(text)).toBe(text);
  });
});

describe('a placeholder', () => {
  const image = `<!--${'0f'.repeat(16)}-->`;

  test('of an image goes', () => {
    expect(repaired(`Text.\n\n${image}\n\nMore ${image}text.\n`)).toBe('Text.\n\n\n\nMore text.\n');
  });

  test.each([
    ['Text.\n\n<h5><a href="">TTT</a></h5>\n\nText.\n', 'Text.\n\n<!-- table-lost 1 -->\n\nText.\n'],
    ['Text.\n<h5> <a href = ""> TTT </a> </h5>\nText.\n', 'Text.\n\n<!-- table-lost 1 -->\n\nText.\n'],
    ['<h5><a href="">TTT</a></h5>\n\n<h5><a href="">TTT</a></h5>\n', '<!-- table-lost 1 -->\n\n<!-- table-lost 2 -->\n'],
  ])('of a table is kept as one: %j', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each(['<!-- a comment -->\n', `<!--${'0g'.repeat(16)}-->\n`, '<h5><a href="/t">Tables</a></h5>\n', 'TTT Corp.\n', ...inCode(image), ...inCode('<h5><a href="">TTT</a></h5>')])('%j stays', (text) => {
    expect(repaired(text)).toBe(text);
  });

  test('is reported', () => {
    expect(repairedText(`${image}\n\n<h5><a href="">TTT</a></h5>\n`).problems).toEqual(['table-lost 3:2', 'html-placeholder 1:1']);
  });
});

test.each(['small caps (<$50 million)', '小盘股（<20 亿', 'if a < b and c > d', '5 <6'])('“%s” is text and stays', (text) => {
  expect(repaired(text)).toBe(text);
});
