import { parseArgs } from 'node:util';
import { site } from '../src/site.ts';
import { buildSite } from './build-site.ts';
import { buildStamp, writeStamp } from './build-stamp.ts';
import { printProblems, printSummary } from './build-summary.ts';
import { progressOn } from './progress.ts';

const { values } = parseArgs({
  options: { 'keep-going': { type: 'boolean', default: false }, processes: { type: 'string' } },
});

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const stamp = buildStamp(site);
const result = await buildSite(site, {
  keepGoing: values['keep-going'],
  processes: values.processes === undefined ? undefined : Number(values.processes),
  progress: progressOn(process.stdout),
});
printProblems(result.problems, site);
if (result.kind === 'built') {
  writeStamp(site, stamp);
  printSummary(result.summary, site);
} else {
  console.error(`${site.outDir} stays as it was. To build without the files that have errors: npm run build -- --keep-going`);
}
// Astro's and Pagefind's workers would keep the process alive.
process.exit(result.kind === 'built' ? 0 : 1);
