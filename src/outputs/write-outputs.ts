import { moveNotFoundPages } from './move-not-found.ts';
import type { OutputOptions } from './output-options.ts';
import { writeAvailability } from './write-availability.ts';
import { writeFeeds } from './write-feeds.ts';
import { writeHostFiles } from './write-host-files.ts';
import { writeSitemaps } from './write-sitemaps.ts';

/** Writes what stands beside the pages. Equal corpora and settings give equal bytes. */
export async function writeOutputs(options: OutputOptions): Promise<void> {
  await moveNotFoundPages(options);
  await writeHostFiles(options);
  await writeSitemaps(options);
  await writeFeeds(options);
  await writeAvailability(options);
}
