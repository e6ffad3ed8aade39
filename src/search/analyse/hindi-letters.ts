import type { Letters } from './analyser.ts';
import { hindiSpelling } from './hindi-spelling.ts';
import { spacedLetters } from './spaced-letters.ts';

export const hindiLetters: Letters = spacedLetters('hi', hindiSpelling);
