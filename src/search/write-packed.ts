import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/**
 * Writes a value as compressed JSON to `<path>.gzip`. Packed here and named so that every host serves the same few
 * bytes, whether it compresses or not.
 */
export async function writePacked(path: string, value: unknown): Promise<void> {
  await writeFile(`${path}.gzip`, await compress(JSON.stringify(value), { level: 9 }));
}

const compress = promisify(gzip);
