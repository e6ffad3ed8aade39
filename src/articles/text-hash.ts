import xxhash from 'xxhash-wasm';

/** XXH64 of a text as UTF-8, 16 hex digits. */
export function textHash(text: string): string {
  return hash.h64ToString(text);
}

/** XXH64 of bytes, 16 hex digits. */
export function bytesHash(bytes: Uint8Array): string {
  return hash.h64Raw(bytes).toString(16).padStart(16, '0');
}

const hash = await xxhash();
