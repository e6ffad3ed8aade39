import { parseArgs } from 'node:util';
import type { Site } from '../src/site.ts';
import { serve } from './preview-server.ts';

/** Serves the built site and prints its address, until the person ends it. Takes `--port` and `--host`. */
export async function serveSite(site: Site, args: readonly string[]): Promise<void> {
  const { port, host } = parseServeArgs(args);
  const { url, close } = await serve({ dir: site.outDir, basePath: site.basePath, port, host });
  console.log(`\n  ${site.name} is at ${url}\n\n  Ctrl-C ends it.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}

function parseServeArgs(args: readonly string[]): { readonly port: number; readonly host: string } {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', default: '4321' }, host: { type: 'string', default: '127.0.0.1' } },
  });
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
  if (!(port <= 65_535)) throw new Error(`--port takes a number from 0 to 65535, not “${values.port}”.`);
  return { port, host: values.host };
}
