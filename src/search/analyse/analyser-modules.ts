import type { LocaleCode } from '../../locales/locales.ts';
import { always } from './alike-characters.ts';
import type { MadeFor } from './alike-characters.ts';
import type { Analyser } from './analyser.ts';

/** Each language's analyser in a module of its own, so that a browser loads no other. */
export const analyserModules: ReadonlyMap<string, () => Promise<MadeFor<Analyser>>> = new Map<LocaleCode, () => Promise<MadeFor<Analyser>>>([
  ['ar', async () => always((await import('./arabic.ts')).arabic)],
  ['da', async () => always((await import('./danish.ts')).danish)],
  ['de', async () => always((await import('./german.ts')).german)],
  ['en', async () => always((await import('./english.ts')).english)],
  ['es', async () => always((await import('./spanish.ts')).spanish)],
  ['fi', async () => always((await import('./finnish.ts')).finnish)],
  ['fr', async () => always((await import('./french.ts')).french)],
  ['hi', async () => always((await import('./hindi.ts')).hindi)],
  ['it', async () => always((await import('./italian.ts')).italian)],
  ['ja', async () => (await import('./han.ts')).hanAnalyser],
  ['ko', async () => always((await import('./korean.ts')).korean)],
  ['ms', async () => always((await import('./malay.ts')).malay)],
  ['no', async () => always((await import('./norwegian.ts')).norwegian)],
  ['pl', async () => always((await import('./polish.ts')).polish)],
  ['pt', async () => always((await import('./portuguese.ts')).portuguese)],
  ['ru', async () => always((await import('./russian.ts')).russian)],
  ['sv', async () => always((await import('./swedish.ts')).swedish)],
  ['tr', async () => always((await import('./turkish.ts')).turkish)],
  ['zh', async () => (await import('./han.ts')).hanAnalyser],
]);
