import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { close } from 'pagefind';
import { localeOf, locales } from '../src/locales/locales.ts';
import { examineLocale } from '../tests/search/quality/examine-locale.ts';
import type { LocaleScores } from '../tests/search/quality/examine-locale.ts';
import { isMet, targetOf } from '../tests/search/quality/targets.ts';
import { isFault } from '../tests/search/quality/score.ts';
import type { Score } from '../tests/search/quality/score.ts';
import { numberText, textTable } from './text-table.ts';

const usage = `Asks the search of every language what its gold set holds, and prints each figure beside its target and beside
what Pagefind alone gives over the same articles. Fails where a target is missed.

  npm run search:quality
    --articles N    how many articles are in the way, 14,000 if not said
    --locales hi,zh only these
    --no-plain      without Pagefind alone, which takes as long again
    --gold DIR      another gold set: a folder for each language, its files as in tests/search/gold
    --failures      list what was not answered as it should be`;

const { values } = parseArgs({
  allowNegative: true,
  options: {
    articles: { type: 'string', default: '14000' },
    locales: { type: 'string', default: locales.map(({ code }) => code).join(',') },
    plain: { type: 'boolean', default: true },
    gold: { type: 'string' },
    failures: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.error(usage);
  process.exit(0);
}
const articles = Number(values.articles);
if (!Number.isInteger(articles) || articles < 1) throw new Error(`--articles takes a whole number, not “${values.articles}”.`);

const missed: string[] = [];
for (const code of values.locales.split(',')) {
  const dir = await mkdtemp(join(tmpdir(), 'search-quality-'));
  const scores = await examineLocale({ locale: localeOf(code), articles, dir, withPlain: values.plain, goldDir: values.gold });
  await rm(dir, { recursive: true });
  print(code, scores);
}
await close();
console.log(missed.length === 0 ? '\nEvery target is met.' : `\nMissed: ${missed.join('; ')}.`);
process.exitCode = missed.length === 0 ? 0 : 1;

function print(code: string, { own, plain, seconds, files, related }: LocaleScores): void {
  console.log(`\n${code}  ${localeOf(code).autonym}: ${numberText(articles)} other articles, indexed in ${seconds.toFixed(1)} s, ${numberText(files)} files\n`);
  console.log(textTable(['measure', 'figure', 'n', 'here', 'target', 'Pagefind', ''], own.map((score) => cellsOf(code, score, plain))));
  if (!values.failures) return;
  console.log(`\n  taken for forms of the words that are asked for: ${related.join(' ')}`);
  for (const failure of new Set(own.flatMap(({ failures }) => failures))) console.log(`  ${failure}`);
}

function cellsOf(code: string, { measure, name, questions, value }: Score, plain: readonly Score[]): readonly string[] {
  const target = targetOf(code, measure, name);
  const isMissed = target !== undefined && !isMet(value, target, name);
  if (isMissed) missed.push(`${code} ${measure} ${name}`);
  const other = plain.find((score) => score.measure === measure && score.name === name);
  const shownTarget = target === undefined ? '' : `${isFault(name) ? '≤' : '≥'} ${textOf(target, name)}`;
  return [measure, name, String(questions), textOf(value, name), shownTarget, other ? textOf(other.value, name) : '', isMissed ? 'MISSED' : ''];
}

function textOf(value: number, name: Score['name']): string {
  return name === 'wrong' ? String(value) : value.toFixed(3);
}
