import { expect, test } from 'vitest';
import { inWidth } from '../../src/search/in-width.ts';
import type { Suggested } from '../../src/search/in-width.ts';

const title = (...continuations: readonly string[]): Suggested => ({ continuations, isWhole: false });

test('the title itself comes first, then those that show most ways to go on', () => {
  const [market, margin, both, whole] = [title('market'), title('margin'), title('margin', 'market'), { ...title('mar'), isWhole: true }];
  expect(inWidth([market, margin, both, whole])).toEqual([whole, both, market, margin]);
});

test('a word shows those that it begins with', () => {
  const [relation, relations, release] = [title('relation'), title('relations'), title('release')];
  expect(inWidth([relation, relations, release])).toEqual([relations, release, relation]);
});

test('nothing is lost, whatever is shown', () => {
  const many = Array.from({ length: 20 }, (_, number) => title(`word${number % 3}`));
  expect(new Set(inWidth(many))).toEqual(new Set(many));
});
