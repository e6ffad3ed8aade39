import { describe, expect, test } from 'vitest';
import { headwordSizeOf } from '../../src/components/headword-size.ts';

describe('the size of a headword', () => {
  test.each([
    ['MBA', 'short'],
    ['Cross-Selling', 'short'],
    ['Business-to-Business (B2B)', 'medium'],
    ['The Very Long Name of a Somewhat Unusual Requirement', 'long'],
    ['クロスセル', 'short'],
    ['リレーションシップ・マネージャー', 'medium'],
    ['डिफ़ॉल्ट (भुगतान में चूक)', 'medium'],
  ])('%s is set %s', (title, size) => {
    expect(headwordSizeOf(title)).toBe(size);
  });

  test('counts a CJK character as wide as two Latin letters', () => {
    expect(headwordSizeOf('業'.repeat(9))).toBe('short');
    expect(headwordSizeOf('業'.repeat(10))).toBe('medium');
    expect(headwordSizeOf('m'.repeat(18))).toBe('short');
  });
});
