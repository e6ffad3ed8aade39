import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { site } from '../src/site.ts';
import { lookAtContent } from './build/look-at-content.ts';
import { buildSite } from './build-site.ts';
import { buildStamp, sourceStamp, writeStamp } from './build-stamp.ts';
import { printProblems, printSummary } from './build-summary.ts';
import { checkSettings } from './check-settings.ts';
import { progressOn } from './progress.ts';

const { values } = parseArgs({
  options: { 'keep-going': { type: 'boolean', default: false }, force: { type: 'boolean', default: false }, processes: { type: 'string' } },
});

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const wrong = checkSettings(process.env, site, fileURLToPath(new URL('..', import.meta.url)));
for (const sentence of wrong) console.error(sentence);
const reasons = {
  errors: 'To build without the files that have errors: npm run build -- --keep-going',
  'no-articles': `There is no article in ${site.contentDir}; articles are in <locale>/<slug>.md below it.`,
} as const;

// Pagefind's workers would keep the process alive.
process.exit(wrong.length > 0 ? 2 : await build());

/** Exit code: 0, or 1 where problems stopped the build. */
async function build(): Promise<number> {
  const sources = sourceStamp(site);
  const content = lookAtContent(site.contentDir);
  const result = await buildSite(site, { content, keepGoing: values['keep-going'], force: values.force, processes: processesOf(values.processes), progress: progressOn(process.stdout) });
  printProblems(result.corpus, site);
  if (result.kind === 'stopped') {
    console.error(reasons[result.reason]);
    console.error(`${site.outDir} stays as it was.`);
    return 1;
  }
  writeStamp(site, buildStamp(sources, await content));
  printSummary(result.summary, site);
  return 0;
}

function processesOf(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Math.max(0, Math.floor(Number(value)) || 0);
}
