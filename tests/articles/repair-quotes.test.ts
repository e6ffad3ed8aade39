import { describe, expect, test } from 'vitest';
import { inCode, repaired, repairedText } from './repaired.ts';

describe('a quotation mark alone on its line', () => {
  test.each([
    ['after a quotation', '> Well said.\n>\n## Next\n', '> Well said.\n\n## Next\n'],
    ['after a quotation and a blank line', '> Well said.\n\n>\n\nText.\n', '> Well said.\n\n\n\nText.\n'],
    ['three times', '>\n>\n>\n', '\n\n\n'],
    ['doubled, around a quotation', '>>\n\n>言葉\n\n>>\n', '\n\n>言葉\n\n\n'],
    ['full-width', '> 话\n＞\n', '> 话\n\n'],
    ['before a paragraph that it keeps apart', '> Said.\n>\nText.\n', '> Said.\n\nText.\n'],
  ])('%s goes', (_, damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each([
    '> First paragraph.\n>\n> Second paragraph.\n',
    '> First.\n>\n>\n> Second.\n',
    '>Quoted without a space.\n',
    'If a > b, then b < a.\n',
    '> ```\n> >\n> ```\n',
    ...inCode('>'),
  ])('%j stays', (text) => {
    expect(repaired(text)).toBe(text);
  });

  test('is reported once a line', () => {
    expect(repairedText('> Said.\n>\n>\n').problems).toEqual(['quote-empty 2:1', 'quote-empty 3:1']);
  });
});
