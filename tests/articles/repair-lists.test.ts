import { describe, expect, test } from 'vitest';
import { inCode, repaired, repairedText } from './repaired.ts';

describe('items without a space after their marker', () => {
  test.each([
    ['-一つ目の項目\n\n-二つ目の項目\n', '- 一つ目の項目\n\n- 二つ目の項目\n'],
    ['-**語**の説明\n-3B7の説明\n', '- **語**の説明\n- 3B7の説明\n'],
    ['-[link](/a) one\n- two words\n', '- [link](/a) one\n- two words\n'],
    ['--一つ目\n--二つ目\n', '- 一つ目\n- 二つ目\n'],
    ['## まとめ\n\n-一つだけの項目\n', '## まとめ\n\n- 一つだけの項目\n'],
  ])('%j', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each([
    '-5 percent in the first year.\n',
    'It fell:\n\n-5\n-3\n-7\n',
    '---\n',
    'Heading\n-------\n',
    '--force overwrites files\n--quiet says nothing\n',
    '| a | b |\n|-|-|\n|-x | -y |\n',
    'A line\n-hyphenated at its break\n',
    ...inCode('-item'),
  ])('%j stays', (text) => {
    expect(repaired(text)).toBe(text);
  });
});

describe('a dash for a marker', () => {
  test.each([
    ['– Först.\n\n- Sedan.\n\n– Sist.\n', '- Först.\n\n- Sedan.\n\n- Sist.\n'],
    ['- One\n• Two\n', '- One\n- Two\n'],
    ['- One\n— Two\n', '- One\n- Two\n'],
    ['## Kort\n\n– Ett.\n\n– Två.\n', '## Kort\n\n- Ett.\n\n- Två.\n'],
  ])('%j becomes one among items', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each(['– Hej, sade hon.\n\n– Hej, sade han.\n', '- One\n\nText.\n\n– Two\n', '- One\n     – of the item\n', '- One\n\n–5 grader\n', ...inCode('– x\n    - y')])('%j stays', (text) => {
    expect(repaired(text)).toBe(text);
  });
});

describe('a numbered item that lost its number', () => {
  test.each([
    ['1. One.\n\n2. Two.\n\nThree.\n\n4. Four.\n', '1. One.\n\n2. Two.\n\n3. Three.\n\n4. Four.\n'],
    ['1. One thing.\n\n1. Another.\n\nA third.\n\n1. A fourth.\n', '1. One thing.\n\n1. Another.\n\n1. A third.\n\n1. A fourth.\n'],
  ])('%j', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each([
    '1. One.\n\nA paragraph between two lists.\n\n1. One.\n',
    '1. One.\n\n2. Two.\n\nThen this follows:\n\n4. Four.\n',
    '1. One.\n\n- A bullet.\n\n3. Three.\n',
    '1. One.\n\n## Heading\n\n3. Three.\n',
    '1. One.\n\nA paragraph\nof two lines.\n\n3. Three.\n',
    '1. One.\n1. Two.\n1. Three.\n',
    '1. One.\n\n1. Two.\n\nA paragraph that is far longer than the items around it.\n\n1. One.\n',
  ])('%j stays', (text) => {
    expect(repaired(text)).toBe(text);
  });
});

test('markers are reported by line and column', () => {
  expect(repairedText('-一つ目\n-二つ目\n').problems).toEqual(['list-marker-space 1:2', 'list-marker-space 2:2']);
});
