import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { PageApp } from './page-app.ts';
import { fileOfPage } from './page.ts';
import type { Page } from './page.ts';

export interface PageOutput {
  readonly app: PageApp;
  readonly pages: readonly Page[];
  /** Absolute folder of the pages. */
  readonly dir: string;
  /** Called now and then with the number of pages written. */
  readonly onPage: (pages: number) => void;
}

/**
 * Renders and writes pages. Astro's own loop takes as long to log a page, to resolve its address and to hand it to the
 * thread pool as to render it.
 */
export async function writePages({ app, pages, dir, onPage }: PageOutput): Promise<void> {
  const made = new Set<string>();
  for (const [place, page] of pages.entries()) {
    writeBelow(made, join(dir, fileOfPage(page)), await app.render(page));
    if ((place + 1) % pagesAtOnce > 0) continue;
    onPage(place + 1);
    // Rendering alone would keep the search beside it, and the news that the parent has died, waiting to the end.
    await turn();
  }
  onPage(pages.length);
}

function writeBelow(made: Set<string>, path: string, content: Uint8Array): void {
  const folder = dirname(path);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(path, content);
}

const pagesAtOnce = 50;
