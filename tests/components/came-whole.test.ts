import { expect, test } from 'vitest';
import { cameWhole } from '../../src/components/came-whole.ts';

test.for([
  ['', 'b'],
  ['ban', 'bank'],
  ['bank', 'ban'],
  ['bnk', 'bank'],
  ['bamk', 'bank'],
  ['bank', 'bank '],
  ['aa', 'aaa'],
  ['bank', 'bank'],
])('from “%s” to “%s” is one key', ([before = '', after = '']) => {
  expect(cameWhole(before, after)).toBe(false);
});

test.for([
  ['', 'bank'],
  ['bank', ''],
  ['share', 'fund'],
  ['share ', 'share fund'],
  ['share fund', 'fund'],
  ['bank', 'kabn'],
  ['かぶ', '株式'],
])('from “%s” to “%s” is more than one', ([before = '', after = '']) => {
  expect(cameWhole(before, after)).toBe(true);
});
