import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { headersOf, parseHeaderRules } from '../src/outputs/header-rules.ts';
import { hasCode } from './has-code.ts';
import { answerOf } from './preview-answer.ts';
import type { KindOf } from './preview-answer.ts';
import { sendFile } from './send-file.ts';

export interface ServeOptions {
  /** Folder of a built site. It may be swapped for a new one while it is served. */
  readonly dir: string;
  /** `/` or `/docs/`. */
  readonly basePath: string;
  /** The first port to try; 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
}

export interface PreviewServer {
  /** Address of the site, base path included. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** How many ports after the first are tried when it is taken. */
const portsToTry = 20;

/** Serves a built site as static hosts do: base path, `404.html`, closing slashes, `_headers`. */
export async function serve({ dir, basePath, port, host }: ServeOptions): Promise<PreviewServer> {
  const root = resolve(dir);
  const server = createServer((request, response) => void respond(request, response, root, basePath));
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    url: `http://${name.includes(':') ? `[${name}]` : name}:${taken}${basePath}`,
    close: () => close(server),
  };
}

async function respond(request: IncomingMessage, response: ServerResponse, root: string, basePath: string): Promise<void> {
  try {
    if (request.method === 'GET' || request.method === 'HEAD') await answer(request, response, root, basePath);
    else sayPlainly(response, 405, 'Only GET and HEAD are answered here.');
  } catch (error) {
    if (response.headersSent) response.destroy();
    else sayPlainly(response, hasCode(error, 'ENOENT', 'ENOTDIR') ? 404 : 500, error instanceof Error ? error.message : String(error));
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, root: string, basePath: string): Promise<void> {
  const target = request.url ?? '/';
  const said = answerOf(target, basePath, kindsUnder(root));
  if (said.kind === 'outside') return sayPlainly(response, 404, `This site is served under ${basePath}`);
  if (said.kind === 'missing') return sayPlainly(response, 404, 'There is no page at this address.');
  if (said.kind === 'redirect') return void response.writeHead(said.status, { location: said.location }).end();
  const headers = headersOf(readHeaderRules(root), target.split('?')[0] ?? '');
  await sendFile(request, response, { status: said.status, file: join(root, said.file), headers });
}

/** What lies outside the folder, by a symbolic link or otherwise, is not there. */
function kindsUnder(root: string): KindOf {
  return (file) => {
    const path = join(root, file);
    const stats = statSync(path, { throwIfNoEntry: false });
    const isInside = stats !== undefined && `${realpathSync(path)}${sep}`.startsWith(`${realpathSync(root)}${sep}`);
    if (!isInside) return undefined;
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : undefined;
  };
}

/** Read for each request, because a build may have written another. */
function readHeaderRules(root: string): ReturnType<typeof parseHeaderRules> {
  const file = join(root, '_headers');
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
}

function sayPlainly(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  const last = port === 0 ? 0 : Math.min(port + portsToTry, 65_535);
  for (let candidate = port; ; candidate += 1) {
    if (await canListen(server, candidate, host, candidate < last)) return;
  }
}

/** False where the port is taken and another may be tried; any other failure throws. */
function canListen(server: Server, port: number, host: string, mayRetry: boolean): Promise<boolean> {
  const { promise, resolve: settle, reject } = Promise.withResolvers<boolean>();
  const fail = (error: NodeJS.ErrnoException): void => (error.code === 'EADDRINUSE' && mayRetry ? settle(false) : reject(error));
  server.once('error', fail);
  server.listen(port, host, () => {
    server.off('error', fail);
    settle(true);
  });
  return promise;
}

function close(server: Server): Promise<void> {
  const { promise, resolve: settle } = Promise.withResolvers<void>();
  server.close(() => settle());
  server.closeAllConnections();
  return promise;
}
