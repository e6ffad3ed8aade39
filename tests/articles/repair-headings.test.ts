import { describe, expect, test } from 'vitest';
import { inCode, repaired, repairedText } from './repaired.ts';

describe('a heading whose number signs have no space', () => {
  test.each([
    ['##Risks', '## Risks'],
    ['###3B7を理解する', '### 3B7を理解する'],
    ['##　リスク', '## リスク'],
    ['#\u00a0Risks', '# Risks'],
    ['   ##Risks', '   ## Risks'],
    ['##*Risks*', '## *Risks*'],
  ])('%s → %s', (damaged, wanted) => {
    expect(repaired(`Text.\n\n${damaged}\n`)).toBe(`Text.\n\n${wanted}\n`);
  });

  test.each(['## Risks', '#hashtag', '#1 in its market', '####### seven', '\\##Risks', 'See ##Risks', '##', '## ', ...inCode('##Risks'), 'Inline `code\n##over lines` here.\n', '<div>\n##Risks\n</div>\n'])('%j stays', (text) => {
    expect(repaired(text)).toBe(text);
  });

  test('is reported where the space is missing', () => {
    expect(repairedText('Text.\n\n##Risks\n').problems).toEqual(['heading-space 3:3']);
  });
});

describe('a heading with full-width number signs', () => {
  test.each([
    ['＃＃ 总结', '## 总结'],
    ['＃＃总结', '## 总结'],
    ['＃＃＃　总结', '### 总结'],
    ['#＃ 总结', '## 总结'],
    ['＃ 总结', '# 总结'],
  ])('%s → %s', (damaged, wanted) => {
    expect(repaired(damaged, { locale: 'zh' })).toBe(wanted);
  });

  test.each(['＃1 基金', '见 ＃＃ 总结', ...inCode('＃＃ 总结')])('%j stays', (text) => {
    expect(repaired(text, { locale: 'zh' })).toBe(text);
  });
});

describe('the first heading', () => {
  test.each([
    ['# A title\n\nText.', 'A title', '\nText.'],
    ['\n# A &amp; B\nText.', 'A & B', '\nText.'],
    ["# & # 39 ؛ كلمة & # 39 ؛\nنص.", "'كلمة'", 'نص.'],
    ['# A TITLE #\r\nText.\r\n', 'A title', 'Text.\r\n'],
  ])('%j goes where it repeats the title', (body, title, wanted) => {
    expect(repaired(body, { title })).toBe(wanted);
  });

  test.each(['# Another title\n\nText.', '## A title\n\nText.', 'Text.\n\n# A title\n', '# A title of more words\n'])('%j stays where it says something else', (body) => {
    expect(repaired(body)).toBe(body);
  });
});
