import type { Letters } from './analyser.ts';
import { spacedLetters } from './spaced-letters.ts';

export const koreanLetters: Letters = { ...spacedLetters('ko'), prefixLength: 1 };
