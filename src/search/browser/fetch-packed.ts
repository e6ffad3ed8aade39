import { fetchFile } from './fetch-file.ts';

/** What a file of the bundle holds. A host may already have unpacked it on its way. */
export async function fetchPacked<T>(url: string): Promise<T> {
  const bytes = await fetchFile(url);
  const isPacked = new DataView(bytes).getUint16(0) === gzipSignature;
  const { body } = new Response(bytes);
  return new Response(isPacked ? body?.pipeThrough(new DecompressionStream('gzip')) : bytes).json();
}

const gzipSignature = 0x1f8b;
