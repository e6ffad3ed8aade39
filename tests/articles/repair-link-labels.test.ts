import { describe, expect, test } from 'vitest';
import { inCode, repaired, repairedText } from './repaired.ts';

describe('punctuation and spaces at the edge of a label', () => {
  test.each([
    ['sales,[ forecasts](/forecast), and', 'sales, [forecasts](/forecast), and'],
    ['see [the plan .](/plan) It was', 'see [the plan](/plan). It was'],
    ['計画は[ありません。](/ipo) 次に', '計画は[ありません](/ipo)。 次に'],
    ['専門家は[、学士号](/mba)を', '専門家は、[学士号](/mba)を'],
    ['كلمة [ضد ذلك .](/a) ثم', 'كلمة [ضد ذلك](/a). ثم'],
    ['a [ padded ](/a) label', 'a [padded](/a) label'],
  ])('%s → %s', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each([
    ['हो सकती है [।](/mba)', 'हो सकती है।'],
    ['litet [värde](/a) [,](/a) tenderar', 'litet [värde](/a), tenderar'],
    ['[财务](/a)[，](/a)然后', '[财务](/a)，然后'],
  ])('%s → %s: a label that is nothing else becomes text', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each([
    '[U.S.](/us) firms',
    '[Apple Inc.](/apple) grew',
    'the [U.K.](/uk), too',
    '[Yahoo!](/yahoo) and [who?](/who) remain',
    '[`a.`](/a) b',
    '[¿Qué?](/que)',
    '[%](/percent) of [$](/dollar)',
    '[1.5](/a)',
    '![ An image. ](a.png)',
    '`[ a ](/b)` is code',
    'nobody sees <!-- [ a ](/b) --> this',
    ...inCode('[ a ](/b)'),
  ])('%s stays', (text) => {
    expect(repaired(text)).toBe(text);
  });

  test('is reported where the label changes', () => {
    expect(repairedText('x\n\nsee[ a](/b)\n').problems).toEqual(['link-label-punctuation 3:4']);
  });
});
