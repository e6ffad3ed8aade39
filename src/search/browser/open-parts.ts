import { loadAnalyser } from '../analyse/load-analyser.ts';
import { once } from './once.ts';
import { openWith } from './open-titles.ts';
import type { Parts } from './parts.ts';

/** The parts of the search over the bundle at an address, fetched when they are first asked for. */
export function openParts(base: string, code: string): () => Promise<Parts> {
  return once(async () => {
    const titles = await openWith(loadAnalyser, base, code);
    return { ...titles, common: once(async () => new Set((await titles.bundle.words()).common)) };
  });
}
