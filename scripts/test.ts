import { programOf, runProgram } from './run-program.ts';

/** Whatever follows `npm test --` goes to vitest: files, folders, `-t name`. Only a whole run checks the types as well. */
const args = process.argv.slice(2);

const types = args.length === 0 ? await runProgram(programOf('astro'), ['check']) : 0;
const tests = await runProgram(programOf('vitest'), ['run', ...args]);
if (types !== 0) console.error('The types do not fit: see above the tests.');
process.exitCode = types || tests;
