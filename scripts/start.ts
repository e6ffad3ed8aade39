import { fileURLToPath } from 'node:url';
import { site } from '../src/site.ts';
import { buildStamp, isFresh, writeStamp } from './build-stamp.ts';
import { runProgram } from './run-program.ts';
import { serveSite } from './serve-site.ts';

const stamp = buildStamp(site);
const fresh = isFresh(site, stamp);
if (fresh) console.log('Nothing has changed since the last build.');
const code = fresh ? 0 : await build();
if (code === 0) await serveSite(site, process.argv.slice(2));
else process.exitCode = code;

/** In a process of its own, whose memory ends with it. */
async function build(): Promise<number> {
  const result = await runProgram(fileURLToPath(new URL('build.ts', import.meta.url)), []);
  if (result === 0) writeStamp(site, stamp);
  return result;
}
