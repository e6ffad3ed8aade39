import xxhash from 'xxhash-wasm';

/** XXH64 of a text as UTF-8, 16 hex digits. */
export function textHash(text: string): string {
  return hash.h64ToString(text);
}

const hash = await xxhash();
