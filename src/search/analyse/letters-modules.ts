import type { LocaleCode } from '../../locales/locales.ts';
import { always } from './alike-characters.ts';
import type { MadeFor } from './alike-characters.ts';
import type { Letters } from './analyser.ts';

/** Of the languages whose letters are not as those of most. Small: every page has this table. */
export const lettersModules: ReadonlyMap<string, () => Promise<MadeFor<Letters>>> = new Map<LocaleCode, () => Promise<MadeFor<Letters>>>([
  ['ar', async () => always((await import('./arabic-letters.ts')).arabicLetters)],
  ['fr', async () => always((await import('./elided-letters.ts')).elidedLetters)],
  ['hi', async () => always((await import('./hindi-letters.ts')).hindiLetters)],
  ['it', async () => always((await import('./elided-letters.ts')).elidedLetters)],
  ['ja', async () => (await import('./han.ts')).hanAnalyser],
  ['ko', async () => always((await import('./korean-letters.ts')).koreanLetters)],
  ['zh', async () => (await import('./han.ts')).hanAnalyser],
]);
