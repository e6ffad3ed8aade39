import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildAfterEdit, buildCold, sizeOf, weightOf } from './bench/bench-run.ts';
import type { Article } from './bench/bench-run.ts';
import { benchText } from './bench/bench-text.ts';
import type { Result } from './bench/bench-text.ts';
import type { Contender, Prepared } from './bench/contender.ts';
import { eleventy } from './bench/eleventy.ts';
import { hugo } from './bench/hugo.ts';
import type { Measurement } from './bench/measure.ts';
import { ours } from './bench/ours.ts';
import { starlight } from './bench/starlight.ts';
import { localeCodes } from './corpus/languages.ts';
import { itemAt } from './corpus/random.ts';
import { writeCorpus } from './corpus/write-corpus.ts';

const usage = `Builds one generated corpus with this project and with its peers, and compares them.

  npm run bench
    --pages N              about how many articles, 10,000 if not said
    --only ours,hugo       some of ours, hugo, eleventy, starlight
    --runs N               medians of so many runs, 3 if not said
    --locales en,hi        in which languages, all if not said
    --dir DIR              where to work; what is installed there is used again`;

/** What the last bench left has just been removed: a rest in milliseconds, as `putAside` explains. */
const restAfterRemoval = 40_000;

const contenders: readonly Contender[] = [ours, hugo, eleventy, starlight];
const coverage = 0.9;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '10000' },
    only: { type: 'string', default: contenders.map(({ name }) => name).join(',') },
    runs: { type: 'string', default: '3' },
    locales: { type: 'string', default: localeCodes.join(',') },
    dir: { type: 'string', default: join(tmpdir(), 'glossarium-bench') },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.error(usage);
  process.exit(0);
}

const runs = wholeNumber('runs', values.runs);
const locales = values.locales.split(',').map((text) => found('locale', text, localeCodes, (code) => code));
const chosen = values.only.split(',').map((text) => found('contender', text, contenders, ({ name }) => name));
const slugs = Math.max(1, Math.round(wholeNumber('pages', values.pages) / locales.length / coverage));

const [corpusDir, aside] = [join(values.dir, 'corpus'), join(values.dir, 'aside')];
const hasOlder = existsSync(corpusDir) || existsSync(aside);
rmSync(aside, { recursive: true, force: true });
rmSync(corpusDir, { recursive: true, force: true });
mkdirSync(corpusDir, { recursive: true });
const { articles } = writeCorpus({ slugs, locales, coverage, seed: '1' }, corpusDir);
console.log(`${articles} articles of ${slugs} concepts in ${locales.length} languages; ${availableParallelism()} cores; ${runs} runs each.`);

const ready = await prepareAll();
const sample = sampleOf(corpusDir);
if (hasOlder) await wait(restAfterRemoval);
const colds = await inTurns('cold build', (prepared) => buildCold(prepared, aside));
const edits = await inTurns('one edit', (prepared, run) => buildAfterEdit(prepared, itemAt(sample, 0), run));
console.log(`\n${benchText(ready.map(resultOf))}`);
rmSync(aside, { recursive: true, force: true });

async function prepareAll(): Promise<readonly { readonly name: string; readonly prepared: Prepared }[]> {
  const all: { readonly name: string; readonly prepared: Prepared }[] = [];
  for (const contender of chosen) {
    const prepared = await contender.prepare({ corpusDir, workDir: join(values.dir, contender.name), locales });
    if (prepared.kind === 'prepared') all.push({ name: contender.name, prepared });
    else console.log(`${contender.name} is left out: ${prepared.reason}`);
  }
  return all;
}

/** Every contender once, then every contender again: what slows the machine for a while slows all of them. */
async function inTurns(title: string, build: (prepared: Prepared, run: number) => Promise<Measurement>): Promise<ReadonlyMap<string, readonly Measurement[]>> {
  const results = new Map<string, readonly Measurement[]>();
  for (let run = 1; run <= runs; run += 1) {
    for (const { name, prepared } of ready) {
      const result = await build(prepared, run);
      console.log(`${title} ${run} of ${runs}: ${name} ${result.seconds.toFixed(1)} s`);
      results.set(name, [...(results.get(name) ?? []), result]);
    }
  }
  return results;
}

function resultOf({ name, prepared }: { readonly name: string; readonly prepared: Prepared }): Result {
  return { name, version: prepared.version, cold: colds.get(name) ?? [], edits: edits.get(name) ?? [], size: sizeOf(prepared), weight: weightOf(prepared, sample) };
}

/** Some articles of each language, spread over the corpus. */
function sampleOf(dir: string): readonly Article[] {
  return locales.flatMap((locale) => {
    const slugsOf = readdirSync(join(dir, locale)).toSorted();
    return slugsOf.filter((_, at) => at % Math.ceil(slugsOf.length / 5) === 0).map((name) => ({ locale, slug: name.replace(/\.md$/, '') }));
  });
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number, not “${text}”.`);
  return number;
}

function found<T>(what: string, text: string, all: readonly T[], nameOf: (item: T) => string): T {
  const item = all.find((each) => nameOf(each) === text);
  if (item === undefined) throw new Error(`There is no ${what} “${text}”; there are ${all.map(nameOf).join(', ')}.`);
  return item;
}
