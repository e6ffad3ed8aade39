import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputOptions } from './output-options.ts';
import { builtLocales } from './output-options.ts';

/** Astro writes `hi/404/index.html`; hosts look for `hi/404.html`. */
export async function moveNotFoundPages(options: OutputOptions): Promise<void> {
  for (const { code } of builtLocales(options)) await moveNotFoundPage(join(options.dir, code));
}

async function moveNotFoundPage(dir: string): Promise<void> {
  const written = join(dir, '404', 'index.html');
  if (!existsSync(written)) return;
  await rename(written, join(dir, '404.html'));
  await rm(join(dir, '404'), { recursive: true });
}
