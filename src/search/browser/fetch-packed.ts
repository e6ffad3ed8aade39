import { fetchFile } from './fetch-file.ts';

/** What a file of the bundle holds. */
export async function fetchPacked<T>(url: string): Promise<T> {
  const bytes = await fetchFile(url);
  const { body } = new Response(bytes);
  return new Response(isPacked(new Uint8Array(bytes)) ? body?.pipeThrough(new DecompressionStream('gzip')) : bytes).json();
}

/** A host may already have unpacked a file on its way. */
export function isPacked([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}
