import { expect, test } from 'vitest';
import fc from 'fast-check';
import { encodedIn, scratchMemory } from '../../src/articles/scratch.ts';

test('a text is encoded as it is elsewhere, broken surrogates too', () => {
  const scratch = scratchMemory();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }), (text, other) => {
      expect([...encodedIn(scratch, other + text)]).toEqual([...new TextEncoder().encode(other + text)]);
    }),
  );
});

test('a text takes over the memory of the one before', () => {
  const scratch = scratchMemory();
  const long = encodedIn(scratch, 'a'.repeat(1_000));
  expect(encodedIn(scratch, 'दर').buffer).toBe(long.buffer);
});
