import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { chunksOf } from '../../src/articles/chunks-of.ts';
import type { PageApp } from './page-app.ts';
import { fileOfPage } from './page.ts';
import type { Page } from './page.ts';

export interface PageOutput {
  readonly app: PageApp;
  readonly pages: readonly Page[];
  /** Absolute folder of the pages. */
  readonly dir: string;
  /** Called now and then with what has been written since. */
  readonly onPages: (pages: readonly WrittenPage[]) => void;
}

/** `hi/mba/index.html`, and its bytes. */
export type WrittenPage = readonly [file: string, bytes: number];

/**
 * Renders and writes pages. Astro's own loop takes as long to log a page, to resolve its address and to hand it to the
 * thread pool as to render it.
 */
export async function writePages({ app, pages, dir, onPages }: PageOutput): Promise<void> {
  const made = new Set<string>();
  for (const some of chunksOf(pages, pagesAtOnce)) {
    const written: WrittenPage[] = [];
    for (const page of some) {
      const [file, bytes] = [fileOfPage(page), await app.render(page)];
      writeBelow(made, join(dir, file), bytes);
      written.push([file, bytes.length]);
    }
    onPages(written);
    // Rendering alone would keep the search beside it, and the news that the parent has died, waiting to the end.
    await turn();
  }
}

function writeBelow(made: Set<string>, path: string, content: Uint8Array): void {
  const folder = dirname(path);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(path, content);
}

const pagesAtOnce = 50;
