import { fileURLToPath } from 'node:url';
import { site } from '../src/site.ts';
import { buildStamp, isFresh } from './build-stamp.ts';
import { runProgram } from './run-program.ts';
import { serveSite } from './serve-site.ts';

const fresh = isFresh(site, buildStamp(site));
if (fresh) console.log('Nothing has changed since the last build.');
// In a process of its own, whose memory ends with it.
const code = fresh ? 0 : await runProgram(fileURLToPath(new URL('build.ts', import.meta.url)), []);
if (code === 0) await serveSite(site, process.argv.slice(2));
else process.exitCode = code;
