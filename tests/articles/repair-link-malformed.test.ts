import { describe, expect, test } from 'vitest';
import { inCode, repaired, repairedText } from './repaired.ts';

describe('a broken target', () => {
  test.each([
    ['see [status](/filingstatus, for example, single.', 'see [status](/filingstatus), for example, single.'],
    ['see [status](/filingstatus, for example) and', 'see [status](/filingstatus), for example and'],
    ['(see [status](/filingstatus, for example) and', '(see [status](/filingstatus), for example) and'],
    ['see [status](/filing-status', 'see [status](/filing-status)'],
    ['a [cross-sale](/selling again) plan', 'a [cross-sale](</selling again>) plan'],
    ['a [plan](/ cross - sell) b', 'a [plan](/cross-sell) b'],
    ['a [plan] (/plan) b', 'a [plan](/plan) b'],
    ['一个[计划]（/plan）好', '一个[计划](/plan)好'],
    ['一个[计划](／plan)好', '一个[计划](/plan)好'],
    ['the plan](/plan) holds', 'the plan holds'],
    ['[the [good](/good) plan](/plan) holds', 'the [good](/good) plan holds'],
  ])('%s → %s', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each([
    '[business to consumer [B2C]](/btoc) works',
    '( [عمل [B2C]](/btoc) ) نص',
    '[a](/b "a title") and [c](</d e>)',
    '[a](/b(c)) d',
    'an array a[0](x, y) in text',
    '[a](https://example.org/a_(b)) c',
    '\\[a](/b c)',
    'as shown [1] (see below)',
    '[![alt](a.png)](/plan)',
    ...inCode('[a](/b c)'),
    'in `[a](/b c)` nothing changes',
  ])('%s stays', (text) => {
    expect(repaired(text)).toBe(text);
  });

  test('is reported with what to write', () => {
    expect(repairedText('a [plan](/pla n, b').problems).toEqual(['link-malformed 1:14']);
  });
});
