import type { Letters } from './analyser.ts';
import { spacedLetters } from './spaced-letters.ts';

/** Of French and Italian: a title is begun behind `l'` and `dell'` as well. */
export const elidedLetters: Letters = { ...spacedLetters('fr'), later: (word) => /^.{1,7}'(.{2,})$/.exec(word)?.[1] };
