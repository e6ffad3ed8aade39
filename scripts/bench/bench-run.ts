import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from '../has-code.ts';
import type { Prepared } from './contender.ts';
import { measure } from './measure.ts';
import type { Measurement } from './measure.ts';
import { weighPage } from './weigh-page.ts';
import type { PageWeight } from './weigh-page.ts';

export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
}

/** Builds from nothing. What earlier builds have left goes to the folder `aside`, and what is still to be written of it to the disk. */
export function buildCold({ leftovers, cold, cwd, env }: Prepared, aside: string): Promise<Measurement> {
  for (const path of leftovers) putAside(path, aside);
  spawnSync('sync');
  return measure({ command: cold, cwd, env });
}

/** Not removed: ext4 passes over the places of files that went in the last half minute, and new ones take twice the time. */
function putAside(path: string, aside: string): void {
  if (!existsSync(path)) return;
  mkdirSync(aside, { recursive: true });
  try {
    renameSync(path, join(aside, String(readdirSync(aside).length)));
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    rmSync(path, { recursive: true });
  }
}

/** Adds a sentence to an article and builds again. */
export function buildAfterEdit({ sourceOf, warm, cwd, env }: Prepared, article: Article, nth: number): Promise<Measurement> {
  appendFileSync(sourceOf(article.locale, article.slug), `\nA sentence more, for the edit with the number ${nth}.\n`);
  return measure({ command: warm, cwd, env });
}

export interface Article {
  readonly locale: string;
  readonly slug: string;
}

export function sizeOf({ outDir }: Prepared): SiteSize {
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
  };
}

/** The median of these articles’ pages, each weight for itself. Throws where a page is missing: it was not built. */
export function weightOf({ outDir }: Prepared, articles: readonly Article[]): PageWeight {
  const weights = articles.map(({ locale, slug }) => {
    const file = join(locale, slug, 'index.html');
    if (!existsSync(join(outDir, file))) throw new Error(`${join(outDir, file)} was not built.`);
    return weighPage(outDir, file);
  });
  return { html: median(weights.map(({ html }) => html)), css: median(weights.map(({ css }) => css)), script: median(weights.map(({ script }) => script)) };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
