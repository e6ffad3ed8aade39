import { execFile } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Front {
  /** The same address, under which requests do not wait for each other. */
  readonly url: string;
  /** Makes Chromium trust the certificate: what comes under another it does not keep in its cache. */
  readonly browserFlag: string;
  readonly close: () => void;
}

/**
 * Passes everything on to the server behind `url`, and speaks HTTP/2 as hosts do: over HTTP/1.1 a browser asks for six
 * files at once and no more. The certificate is made here, by OpenSSL.
 */
export async function openFront(url: string, dir: string): Promise<Front> {
  const behind = new URL(url);
  const certificate = await makeCertificate(dir);
  const server = createSecureServer(certificate, (asked, answer) => pass(asked, answer, behind));
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const { port } = server.address() as AddressInfo;
  const publicKey = new X509Certificate(certificate.cert).publicKey.export({ type: 'spki', format: 'der' });
  const browserFlag = `--ignore-certificate-errors-spki-list=${createHash('sha256').update(publicKey).digest('base64')}`;
  return { url: `https://127.0.0.1:${port}${behind.pathname}`, browserFlag, close: () => void server.close() };
}

function pass(asked: Http2ServerRequest, answer: Http2ServerResponse, { hostname, port }: URL): void {
  const headers = Object.fromEntries(Object.entries(asked.headers).filter(([name]) => !name.startsWith(':')));
  const passed = request({ hostname, port, path: asked.url, method: asked.method, headers }, (response) => {
    answer.writeHead(response.statusCode ?? 502, withoutHops(response.headers));
    response.pipe(answer);
  });
  passed.on('error', () => answer.stream.close());
  asked.pipe(passed);
}

/** Headers that belong to one connection have no place in HTTP/2. */
function withoutHops(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !['connection', 'keep-alive', 'transfer-encoding'].includes(name)));
}

async function makeCertificate(dir: string): Promise<{ readonly key: Buffer; readonly cert: Buffer }> {
  await mkdir(dir, { recursive: true });
  const [key, cert] = [join(dir, 'key.pem'), join(dir, 'certificate.pem')];
  const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'];
  await promisify(execFile)('openssl', [...kind, '-keyout', key, '-out', cert]);
  return { key: await readFile(key), cert: await readFile(cert) };
}
