import { writeFileSync } from 'node:fs';
import { constants, crc32, deflateRawSync, gzipSync } from 'node:zlib';

/**
 * Writes a value as compressed JSON to `<path>.gzip`, by default as small as can be. Packed here and named so that every host serves the same few
 * bytes, whether it compresses or not. Without waiting: a thread pool takes longer to hand over thousands of small
 * pieces than to pack them.
 */
export function writePacked(path: string, value: unknown, level = 9): void {
  writePackedJson(path, JSON.stringify(value), level);
}

/** The same of a value that is JSON already. */
export function writePackedJson(path: string, json: string, level = 9): void {
  writeFileSync(`${path}.gzip`, gzipSync(json, { level }));
}

/** Writes two values, each a line of compressed JSON. The first can be unpacked when the bytes of the second have not come yet. */
export function writePackedLines(path: string, first: unknown, second: unknown): void {
  writeFileSync(`${path}.gzip`, gzipInTwo(Buffer.from(`${JSON.stringify(first)}\n`), Buffer.from(JSON.stringify(second))));
}

/** One stream in which the first part ends at a whole byte, as RFC 1951 and 1952 have it; node’s streams alone could do that, later. */
function gzipInTwo(first: Buffer, second: Buffer): Buffer {
  const sum = Buffer.alloc(8);
  sum.writeUInt32LE(crc32(second, crc32(first)), 0);
  sum.writeUInt32LE(first.length + second.length, 4);
  const start = deflateRawSync(first, { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
  return Buffer.concat([gzipHeader, start, deflateRawSync(second, { level: 9, dictionary: first.subarray(-mostWindow) }), sum]);
}

/** Signature, deflate, no name, no time, packed as small as can be, by no system. */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
const mostWindow = 32_768;
