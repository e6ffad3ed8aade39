import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pagefindFiles } from './bundle-format.ts';

/**
 * Gives Pagefind's list of pages a name that does not change, so that a browser can fetch it before it has read what the
 * name is. What else has a hash for a name keeps it.
 */
export async function writeFixedNames(bundle: string): Promise<void> {
  const entryFile = join(bundle, pagefindFiles.entry);
  const entry: unknown = JSON.parse(await readFile(entryFile, 'utf8'));
  const meta = (await readdir(bundle)).find((name) => name.endsWith('.pf_meta'));
  const hash = meta?.slice('pagefind.'.length, -'.pf_meta'.length);
  if (meta === undefined || hash === undefined || !JSON.stringify(entry).includes(`"hash":"${hash}"`)) throw new Error('Pagefind’s entry is not of the known form.');
  await writeFile(entryFile, JSON.stringify(entry).replace(`"hash":"${hash}"`, '"hash":"unknown"'));
  await rename(join(bundle, meta), join(bundle, pagefindFiles.pages));
}
