import { parseArgs } from 'node:util';
import { site } from '../src/site.ts';
import { buildSite } from './build-site.ts';
import { printProblems, printSummary } from './build-summary.ts';
import { progressOn } from './progress.ts';

const { values } = parseArgs({
  options: {
    force: { type: 'boolean', default: false },
    'keep-going': { type: 'boolean', default: false },
  },
});

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const result = await buildSite(site, { keepGoing: values['keep-going'], force: values.force, progress: progressOn(process.stdout) });
printProblems(result.problems, site);
if (result.kind === 'built') printSummary(result.summary, site);
// Astro's and Pagefind's workers would keep the process alive.
process.exit(result.kind === 'built' ? 0 : 1);
