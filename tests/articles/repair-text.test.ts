import { describe, expect, test } from 'vitest';
import { inCode, repaired, repairedText } from './repaired.ts';

describe('entities', () => {
  test.each([
    ['R&amp;amp;D', 'R&amp;D'],
    ['&amp;#39;Never&amp;#39; again', "'Never' again"],
    ['&amp;amp;quot;x&amp;amp;quot;', '"x"'],
    ['a &amp;lt; b', 'a &lt; b'],
    ['& # 39 ؛ كلمة & # 39 ؛', "'كلمة'"],
    ['caf& # xe9؛', 'café'],
    ['<table><tr><td>R&amp;amp;D&amp;#39;s</td></tr></table>', "<table><tr><td>R&amp;D's</td></tr></table>"],
    ['two caf\\u00e9s', 'two cafés'],
  ])('%s → %s', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each(['S&P 500', 'R&amp;D', '&#39;Never&#39;', '&lt;b&gt;', 'AT&T; then', '`&amp;#39;`', 'C:\\new', '\\u0041', '[a](/b?c&amp;d)', '<pre>&amp;lt;b&amp;gt; &amp;#39;</pre>', ...inCode('&amp;#39; \\u00e9')])('%s stays', (text) => {
    expect(repaired(text)).toBe(text);
  });
});

describe('characters that nobody sees', () => {
  test.each([
    ['mar\u200bket', 'market'],
    ['\ufeffText', 'Text'],
    ['safe \u202eevil', 'safe evil'],
    ['\u2067open', 'open'],
    ['closed\u2069 and \u2067open', 'closed and open'],
  ])('%j → %j', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each(['क्\u200dष', 'می\u200cشود', 'a \u2067نص\u2069 b', 'a \u200f b', '300\u00a0000', 'ver\u00adwalten', ...inCode('a\u200bb')])('%j stays', (text) => {
    expect(repaired(text)).toBe(text);
  });

  test('that turn the direction are reported', () => {
    expect(repairedText('Text.\n\nsafe \u202eevil\n').problems).toEqual(['text-bidi-control 3:6']);
  });
});

describe('text that only an author can mend is reported and stays', () => {
  test.each([
    [', üretim süreçlerinde kullanılır.', 'text-truncated'],
    ['、一九四〇年の法律の一部を指す。', 'text-truncated'],
    ['As follows:- bonds, - shares, - cash.', 'text-collapsed-list'],
    ['As follows:- 35% are bonds, …- 32% are shares, - 33% are cash.', 'text-collapsed-list'],
  ])('%s', (text, code) => {
    expect(repairedText(text)).toEqual({ text, problems: [expect.stringContaining(code)] });
  });

  test.each(['Text, and more.', '- item: -5 to 5', 'Note: a - b - c', 'Range:-5 - 10', '1,5 of it'])('%s is whole', (text) => {
    expect(repairedText(text)).toEqual({ text, problems: [] });
  });
});

describe('paragraphs without blank lines', () => {
  const one = 'A sentence that is long enough to fill a paragraph by itself, as writers have them.';
  const two = 'Another sentence that is long enough to fill a paragraph by itself, as writers do.';

  test('get them where the page has no other blocks', () => {
    expect(repaired(`# Term\n${one}\n${two}\n`)).toBe(`# Term\n${one}\n\n${two}\n`);
  });

  test.each([`${one}\n\n${two}\nand its end.\n`, `${one}\n- ${two}\n`, `A line broken\nto fit a window.\n`, `${one}\n${two}, which\nends here.\n`])('%j stays', (text) => {
    expect(repaired(text)).toBe(text);
  });
});
