import type { Locale, LocaleCode } from '../../locales/locales.ts';
import type { HeadsOf, IndexAnalyser } from './analyser.ts';
import { loadAnalyser } from './load-analyser.ts';

/** As `loadAnalyser`, with what an index needs besides. */
export async function loadIndexAnalyser(locale: Locale, characters = ''): Promise<IndexAnalyser> {
  const [analyser, heads] = await Promise.all([loadAnalyser(locale, characters), headsModules.get(locale.code)?.()]);
  return heads ? { ...analyser, heads } : analyser;
}

const headsModules: ReadonlyMap<string, () => Promise<HeadsOf>> = new Map<LocaleCode, () => Promise<HeadsOf>>([
  ['da', async () => (await import('./danish-compounds.ts')).danishHeads],
  ['de', async () => (await import('./german-compounds.ts')).germanHeads],
  ['fi', async () => (await import('./finnish-compounds.ts')).finnishHeads],
  ['no', async () => (await import('./norwegian-compounds.ts')).norwegianHeads],
  ['sv', async () => (await import('./swedish-compounds.ts')).swedishHeads],
]);
