import { localeOf } from '../../locales/locales.ts';
import { loadAnalyser } from '../analyse/load-analyser.ts';
import { once } from './once.ts';
import type { Parts } from './parts.ts';
import { readBundle } from './read-bundle.ts';

/** The parts of the search over the bundle at an address, fetched when they are first asked for. */
export function openParts(base: string, code: string): () => Promise<Parts> {
  return once(async () => {
    const locale = localeOf(code);
    const bundle = readBundle(base);
    const common = once(async () => new Set((await bundle.words()).common));
    const [manifest] = await Promise.all([bundle.manifest(), loadAnalyser(locale)]);
    return { bundle, manifest, common, analyser: await loadAnalyser(locale, manifest.characters) };
  });
}
