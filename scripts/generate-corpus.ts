import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { LocaleCode } from '../src/locales/locales.ts';
import { localeCodes } from './corpus/languages.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { progressOn } from './progress.ts';

const usage = `Writes made-up articles with the damage of real ones, for trying out large sites. The same options write the same files.

  node scripts/generate-corpus.ts --out DIR
    --slugs N        how many concepts, 100 if not said
    --locales a,b    in which languages, all if not said
    --coverage 0.9   the share of articles that are translated
    --seed S         another seed makes other articles`;

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    slugs: { type: 'string', default: '100' },
    locales: { type: 'string', default: localeCodes.join(',') },
    coverage: { type: 'string', default: '0.9' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help || values.out === undefined) {
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}

const dir = resolve(values.out);
if (existsSync(dir) && readdirSync(dir).length > 0) throw new Error(`${dir} is not empty.`);
const [slugs, coverage] = [Number(values.slugs), Number(values.coverage)];
if (!Number.isInteger(slugs) || slugs < 1) throw new Error(`--slugs takes a whole number, not “${values.slugs}”.`);
if (!(coverage > 0 && coverage <= 1)) throw new Error(`--coverage takes a number above 0 and up to 1, not “${values.coverage}”.`);
const codes = values.locales.split(',').map(codeOf);

const progress = progressOn(process.stdout);
progress.begin('Writing articles', Math.round(slugs * codes.length * coverage));
const start = performance.now();
const { articles, bytes } = writeCorpus({ slugs, locales: codes, coverage, seed: values.seed }, dir, progress.advance);
progress.end();
console.log(`${articles} articles, ${(bytes / 1024 / 1024).toFixed(1)} MB, in ${((performance.now() - start) / 1000).toFixed(1)} s, in ${dir}`);

function codeOf(text: string): LocaleCode {
  const code = localeCodes.find((known) => known === text);
  if (!code) throw new Error(`No locale has the code “${text}”.`);
  return code;
}
