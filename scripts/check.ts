import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Corpus } from '../src/articles/corpus.ts';
import { problemFormats, summarizeProblems } from '../src/articles/format-problem.ts';
import type { ProblemFormat } from '../src/articles/format-problem.ts';
import { sortProblems } from '../src/articles/problem.ts';
import type { Problem } from '../src/articles/problem.ts';
import { readCorpus } from '../src/articles/read-corpus.ts';
import { site } from '../src/site.ts';
import { checkPages } from './check-pages.ts';
import { writeFixes } from './write-fixes.ts';

const usage = 'npm run check -- [--fix] [--only errors|warnings|repairs] [--format text|json|github]';
const severities = { errors: 'error', warnings: 'warning', repairs: 'repair' } as const;

interface CheckOptions {
  readonly fix: boolean;
  readonly format: ProblemFormat;
  readonly only: keyof typeof severities | undefined;
}

process.exitCode = await main(process.argv.slice(2));

/** Exit code: 0, or 1 where there are errors, or 2 where the command itself is wrong. */
async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (typeof options === 'string') return complain(options);
  if (!existsSync(site.contentDir)) return complain(`There is no content folder at ${site.contentDir}.`);
  const corpus = options.fix ? await fix() : await read();
  const problems = sortProblems([...corpus.problems, ...checkPages(site, corpus)]);
  print(problems, options);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function parseOptions(args: readonly string[]): CheckOptions | string {
  try {
    const { values: { fix, format, only } } = parseArgs({
      args: [...args],
      options: { fix: { type: 'boolean', default: false }, format: { type: 'string', default: 'text' }, only: { type: 'string' } },
    });
    if (!isKeyOf(problemFormats, format)) return `“${format}” is no format.`;
    if (only !== undefined && !isKeyOf(severities, only)) return `“${only}” is no kind of problem.`;
    return { fix, format, only };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isKeyOf<Table extends object>(table: Table, key: string): key is Extract<keyof Table, string> {
  return Object.hasOwn(table, key);
}

function complain(message: string): number {
  console.error(`${message}\n${usage}`);
  return 2;
}

function read(): Promise<Corpus> {
  return readCorpus({ contentDir: site.contentDir });
}

async function fix(): Promise<Corpus> {
  const files = writeFixes(site.contentDir, await read());
  console.error(files.length === 0 ? 'There was nothing to write.' : `Repaired and written:\n${files.map((file) => `  ${file}`).join('\n')}`);
  return read();
}

function print(problems: readonly Problem[], { format, only }: CheckOptions): void {
  const shown = problems.filter(({ severity }) => only === undefined || severity === severities[only]);
  const folder = relative(process.cwd(), site.contentDir).replaceAll('\\', '/') || '.';
  for (const piece of problemFormats[format](shown, folder)) process.stdout.write(piece);
  if (format === 'text') console.log(summarizeProblems(problems));
}
