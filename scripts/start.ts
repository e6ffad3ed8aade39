import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContentState } from '../src/articles/read-content-state.ts';
import { site } from '../src/site.ts';
import { buildStamp, isFresh, sourceStamp } from './build-stamp.ts';
import { runProgram } from './run-program.ts';
import { serveSite } from './serve-site.ts';

// A build tells what is wrong with the settings.
const hasContent = statSync(site.contentDir, { throwIfNoEntry: false })?.isDirectory() === true;
const fresh = hasContent && isFresh(site, buildStamp(sourceStamp(site), readContentState(site.contentDir)));
if (fresh) console.log('Nothing has changed since the last build.');
// In a process of its own, whose memory ends with it.
const code = fresh ? 0 : await runProgram(fileURLToPath(new URL('build.ts', import.meta.url)), []);
if (code === 0) await serveSite(site, process.argv.slice(2));
else process.exitCode = code;
