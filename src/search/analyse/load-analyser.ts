import type { Locale, LocaleCode } from '../../locales/locales.ts';
import type { Analyser } from './analyser.ts';
import { plainAnalyser } from './plain.ts';

/**
 * The language's own analyser. A browser loads no other language's. `characters` are pairs: one that counts as another,
 * and that one.
 */
export async function loadAnalyser(locale: Locale, characters = ''): Promise<Analyser> {
  const load = loaders.get(locale.code);
  return load ? load(characters) : plainAnalyser(locale);
}

type Loader = (characters: string) => Promise<Analyser>;

const loaders: ReadonlyMap<string, Loader> = new Map<LocaleCode, Loader>([
  ['ar', async () => (await import('./arabic.ts')).arabic],
  ['da', async () => (await import('./danish.ts')).danish],
  ['de', async () => (await import('./german.ts')).german],
  ['en', async () => (await import('./english.ts')).english],
  ['es', async () => (await import('./spanish.ts')).spanish],
  ['fi', async () => (await import('./finnish.ts')).finnish],
  ['fr', async () => (await import('./french.ts')).french],
  ['hi', async () => (await import('./hindi.ts')).hindi],
  ['it', async () => (await import('./italian.ts')).italian],
  ['ja', async (characters) => (await import('./han.ts')).hanAnalyser(pairsOf(characters))],
  ['ko', async () => (await import('./korean.ts')).korean],
  ['ms', async () => (await import('./malay.ts')).malay],
  ['no', async () => (await import('./norwegian.ts')).norwegian],
  ['pl', async () => (await import('./polish.ts')).polish],
  ['pt', async () => (await import('./portuguese.ts')).portuguese],
  ['ru', async () => (await import('./russian.ts')).russian],
  ['sv', async () => (await import('./swedish.ts')).swedish],
  ['tr', async () => (await import('./turkish.ts')).turkish],
  ['zh', async (characters) => (await import('./han.ts')).hanAnalyser(pairsOf(characters))],
]);

function pairsOf(characters: string): ReadonlyMap<string, string> {
  return new Map(characters.match(/../gsu)?.map((pair) => [...pair] as [string, string]));
}
