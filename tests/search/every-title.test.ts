import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Catalogue } from '../../src/articles/catalogue.ts';
import type { CatalogueEntry } from '../../src/articles/article.ts';
import { readCorpus } from '../../src/articles/read-corpus.ts';
import { projectDir } from '../build.ts';
import { realArticlesDir } from '../built-sites.ts';

interface Found {
  readonly slug: string;
  readonly locale: string;
  readonly title: string;
}

const [demo, realArticles] = [inject('demo'), inject('realArticles')];
const sites = [
  { name: 'the demo', dir: demo.dir, contentDir: join(projectDir, 'content') },
  ...(realArticles ? [{ name: 'the real articles', dir: realArticles.dir, contentDir: realArticlesDir }] : []),
];

describe.for(sites)('the search of $name', async ({ dir, contentDir }) => {
  const { catalogue } = await readCorpus({ contentDir });

  test.for(catalogue.locales)('finds every title of $code first, in that language', async ({ code }) => {
    const entries = catalogue.entriesOf(code);
    const answers = await ask(dir, code, entries.map(({ title }) => title));
    const wrong = entries.flatMap((entry, at) => (isFirst(entry, entry.title, answers[at], catalogue) ? [] : [`${entry.title}: ${shown(answers[at])}`]));
    expect(wrong).toEqual([]);
  });

  test.for(catalogue.locales)('finds articles of $code by their titles in other languages', async ({ code }) => {
    const asked = catalogue.entriesOf(code).flatMap((entry) => catalogue.translationsOf(entry.slug).flatMap(({ locale, title }) => (locale === code ? [] : [{ entry, title }])));
    const answers = await ask(dir, code, asked.map(({ title }) => title));
    const wrong = asked.flatMap(({ entry, title }, at) => (isFirst(entry, title, answers[at], catalogue) ? [] : [`${title}: ${shown(answers[at])}`]));
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(asked.length * 0.02);
  });
});

/** Where two articles have the title, either may be first. */
function isFirst({ locale, slug }: CatalogueEntry, asked: string, [first]: readonly Found[] = [], catalogue: Catalogue): boolean {
  const hasTitle = (other: string): boolean => catalogue.translationsOf(other).some(({ title }) => title.toLowerCase() === asked.toLowerCase());
  return first?.locale === locale && (first.slug === slug || hasTitle(first.slug));
}

function shown(found: readonly Found[] = []): string {
  return found.length === 0 ? 'nothing' : found.map(({ locale, slug }) => `${locale}/${slug}`).join(', ');
}

/** Asks as `npm run search` does, each question on a line. */
async function ask(dir: string, locale: string, questions: readonly string[]): Promise<readonly (readonly Found[])[]> {
  if (questions.length === 0) return [];
  const child = spawn(process.execPath, ['scripts/search.ts', '--site', dir, '--locale', locale, '--limit', '3', '--stdin'], { cwd: projectDir, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(`${questions.join('\n')}\n`);
  const lines = (await text(child.stdout)).trim().split('\n');
  expect(lines.length, 'answers').toBe(questions.length);
  return lines.map((line): readonly Found[] => JSON.parse(line));
}
