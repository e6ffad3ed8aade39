import type { Letters } from './analyser.ts';
import { arabicSpelling } from './arabic-spelling.ts';
import { spacedLetters } from './spaced-letters.ts';

export const arabicLetters: Letters = {
  ...spacedLetters('ar', arabicSpelling),
  article: 'ال',
  later: (word) => /^[وف]?(?:ال|بال|كال|لل)(.{2,})$/.exec(word)?.[1],
};
