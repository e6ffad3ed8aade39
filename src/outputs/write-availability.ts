import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { availabilityShards } from './availability.ts';
import type { OutputOptions } from './output-options.ts';

/** Writes `availability/mba.json` and its like, which the 404 pages ask. */
export async function writeAvailability({ corpus, dir }: OutputOptions): Promise<void> {
  const folder = join(dir, 'availability');
  await mkdir(folder, { recursive: true });
  for (const [name, shard] of availabilityShards(corpus.catalogue)) {
    await writeFile(join(folder, `${name}.json`), JSON.stringify(shard));
  }
}
