import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { extensionOf } from '../src/articles/address.ts';
import { contentTypeOf, isCompressible } from './content-types.ts';

export interface FileResponse {
  readonly status: 200 | 404;
  /** Absolute. */
  readonly file: string;
  /** Names in lower case; they win over the defaults. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Below this many bytes, compressing makes a response no shorter. */
const smallestCompressed = 860;

/** Sends a file with its type, ETag and compression. The file stays open meanwhile, so its folder may be swapped. */
export async function sendFile(request: IncomingMessage, response: ServerResponse, answer: FileResponse): Promise<void> {
  const handle = await open(answer.file);
  try {
    await sendHandle(request, response, handle, answer);
  } finally {
    await handle.close();
  }
}

async function sendHandle(request: IncomingMessage, response: ServerResponse, handle: FileHandle, answer: FileResponse): Promise<void> {
  const { size, mtimeMs } = await handle.stat();
  const type = answer.headers['content-type'] ?? contentTypeOf(extensionOf(answer.file));
  const etag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const headers = { 'cache-control': 'public, max-age=0, must-revalidate', vary: 'accept-encoding', etag, ...answer.headers };
  if (answer.status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const compress = isCompressible(type) && size >= smallestCompressed && acceptsGzip(request);
  const length = compress ? { 'content-encoding': 'gzip' } : { 'content-length': size };
  response.writeHead(answer.status, { ...headers, ...length, 'content-type': type });
  await sendBody(request, response, handle, compress);
}

async function sendBody(request: IncomingMessage, response: ServerResponse, handle: FileHandle, compress: boolean): Promise<void> {
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const bytes = handle.createReadStream({ autoClose: false });
  await (compress ? pipeline(bytes, createGzip(), response) : pipeline(bytes, response));
}

function acceptsGzip(request: IncomingMessage): boolean {
  return /\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(String(request.headers['accept-encoding'] ?? '').replaceAll(' ', ''));
}
