import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Output } from './output.ts';

/** How much of a site something is. */
export interface Weight {
  readonly files: number;
  readonly bytes: number;
}

/** Others get a turn between the files. */
export async function writeOutput({ files }: Output, dir: string): Promise<Weight> {
  const sizes: number[] = [];
  for (const [file, text] of files()) {
    const bytes = Buffer.from(text);
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), bytes);
    sizes.push(bytes.length);
    await turn();
  }
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
