import { describe, expect, test } from 'vitest';
import { inCode, repaired } from './repaired.ts';

describe('one link cut in two', () => {
  test.each([
    ['[two](/a) [words](/a) here', '[two words](/a) here'],
    ['经理[带来可观](/a)[的利润](/a)。', '经理[带来可观的利润](/a)。'],
    ['[a](/x) [b](/x) [c](/x)', '[a b c](/x)'],
    ['[Kapitalgevinst](/c) [s](/c) udlodning', '[Kapitalgevinsts](/c) udlodning'],
  ])('%s → %s', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each(['[one](/a) [two](/b)', '[one](/a) and [again](/a)', '[one](/a)\n[again](/a)', '[one](/a), [again](/a)', '![one](/a.png) ![two](/a.png)', ...inCode('[a](/x) [b](/x)')])('%j stays', (text) => {
    expect(repaired(text)).toBe(text);
  });
});
