import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatHeaderRules } from './header-rules.ts';
import { headerRules, redirectsText, robotsText } from './host-files.ts';
import type { OutputOptions } from './output-options.ts';

/** Writes what hosts read: `_headers`, `_redirects`, `robots.txt`, and `.nojekyll` so that GitHub serves `_astro`. */
export async function writeHostFiles({ site, corpus, dir }: OutputOptions): Promise<void> {
  await writeFile(join(dir, '_headers'), formatHeaderRules(headerRules(site)));
  await writeFile(join(dir, '_redirects'), redirectsText(site, corpus.catalogue.locales));
  await writeFile(join(dir, 'robots.txt'), robotsText(site));
  await writeFile(join(dir, '.nojekyll'), '');
}
