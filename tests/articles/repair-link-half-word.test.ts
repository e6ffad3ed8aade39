import { describe, expect, test } from 'vitest';
import { inCode, repaired } from './repaired.ts';

describe('a link over half a word', () => {
  test.each([
    ['the [small firm effec](/a)t says', 'the [small firm effect](/a) says'],
    ['many [bond](/bond)s', 'many [bonds](/bond)'],
    ['n[eglected firms](/a) do', '[neglected firms](/a) do'],
    ['[छोट](/a)ी फर्म', '[छोटी](/a) फर्म'],
    ['[рын](/a)ок', '[рынок](/a)'],
  ])('%s → %s', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted);
  });

  test.each(['[中小企業](/a)では', '[관계](/a)는', "[bond](/a)'s price", 'و[الشركة](/a)', '[a](/a)1', 'l’[impresa](/a)', '[1040](/1040)form', `[a](/b)${'c'.repeat(13)}`, '`[a](/b)c`', ...inCode('[a](/b)c')])('%s stays', (text) => {
    expect(repaired(text)).toBe(text);
  });
});
