import { describe, expect, test } from 'vitest';
import { inCode, repaired } from './repaired.ts';

describe('emphasis that Markdown does not see', () => {
  test.each([
    ['a ** bold ** word', 'a **bold** word'],
    ['** bold ** word', '**bold** word'],
    ['**bold ** word', '**bold** word'],
    ['文**重要。**次', '文**重要**。次'],
    ['は**「重要」**です', 'は<strong>「重要」</strong>です'],
    ['**投資（長期）**は', '<strong>投資（長期）</strong>は'],
  ])('%s → %s', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each(['a **bold** word', '**1. Sellers.** This', '2 ** 3 ** 4', 'x ** y ** z', '**投資**は', 'a** b and **c', '**open', '***both***', 'a ** b', '`** a **`', 'f(**kwargs, **options)', 'see ** one ** two ** three', ...inCode('** bold **')])('%s stays', (text) => {
    expect(repaired(text)).toBe(text);
  });
});

describe('an index or exponent', () => {
  test.each([
    ['(1+r~1~) x (1+r~i~)', '(1+r<sub>1</sub>) x (1+r<sub>i</sub>)'],
    ['[x] ^(1/n )^ - 1', '[x] <sup>(1/n)</sup> - 1'],
    ['x^2^ + H~2~O', 'x<sup>2</sup> + H<sub>2</sub>O'],
  ])('%s → %s', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each(['~~struck~~ out', 'a ~struck~ word', 'about ~5 and ~6', '2^10 and 2^20', '^_^', '$$r~1~$$', '`r~1~`', ...inCode('r~1~')])('%s stays', (text) => {
    expect(repaired(text)).toBe(text);
  });
});
