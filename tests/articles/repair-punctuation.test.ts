import { describe, expect, test } from 'vitest';
import { inCode, repaired, repairedText } from './repaired.ts';

describe('a mark doubled after a link', () => {
  test.each([
    ['När [fonden](/fund),. växer', 'När [fonden](/fund), växer'],
    ['[Programı (HARP)](/harp),. Mart', '[Programı (HARP)](/harp), Mart'],
    ['[x](/a) ,. y', '[x](/a), y'],
    ['[x](/a),.', '[x](/a),'],
  ])('%s → %s', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each(['f(a),. is no link', '[x](/a),.5 of it', '![x](/a.png),. y', '[x](/a), ...', '[x](/a), y', '`[x](/a),. y`', ...inCode('[x](/a),. y')])('%s stays', (text) => {
    expect(repaired(text)).toBe(text);
  });
});

describe('a space before a mark', () => {
  test.each([
    ['الشركة ، والتي تمثل', 'الشركة، والتي تمثل'],
    ['फर्मों में , संबंध', 'फर्मों में, संबंध'],
    ['나뉩니다 . 두 분야', '나뉩니다. 두 분야'],
    ['[a](/b) , c .', '[a](/b), c.'],
  ])('%s → %s', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each(['about .5 of it', 'the .NET runtime', 'and so on ...', 'Qui ? Moi : non !', '`a , b`', '- . is a dot', ...inCode('a , b')])('%s stays', (text) => {
    expect(repaired(text)).toBe(text);
  });

  test('is reported once an article', () => {
    expect(repairedText('a , b\n\nc , d\n').problems).toEqual(['punctuation-space 1:2']);
  });
});
