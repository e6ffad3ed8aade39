import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * Writes a value as compressed JSON to `<path>.gzip`. Packed here and named so that every host serves the same few
 * bytes, whether it compresses or not. Without waiting: a thread pool takes longer to hand over thousands of small
 * pieces than to pack them.
 */
export function writePacked(path: string, value: unknown): void {
  writeFileSync(`${path}.gzip`, gzipSync(JSON.stringify(value), { level: 9 }));
}
