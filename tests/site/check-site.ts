import { checkHeads } from './check-heads.ts';
import { checkLinks } from './check-links.ts';
import { checkMarkup } from './check-markup.ts';
import { checkOutputs } from './check-outputs.ts';
import { checkWeights } from './check-weights.ts';
import { parsePage } from './parse-page.ts';
import type { Page } from './parse-page.ts';
import { kindOfFile, pathOfFile, readSiteFiles } from './site-files.ts';
import type { PageKind, Place, SiteFiles } from './site-files.ts';

export interface CheckedSite extends Place {
  readonly files: SiteFiles;
  /** By path, `/docs/hi/mba/`. */
  readonly pages: ReadonlyMap<string, CheckedPage>;
}

export interface CheckedPage extends Page {
  readonly path: string;
  readonly file: string;
  readonly is: PageKind;
}

/** All that is wrong with a built site, one line each, beginning with the path; empty for a sound one. */
export async function checkSite(dir: string, place: Place): Promise<readonly string[]> {
  return checkFiles(await readSiteFiles(dir), place);
}

export function checkFiles(files: SiteFiles, place: Place): readonly string[] {
  const site = { ...place, files, pages: pagesOf(files, place) };
  if (site.pages.size === 0) return [`${place.basePath}  has no pages`];
  return [checkLinks, checkHeads, checkMarkup, checkOutputs, checkWeights].flatMap((check) => check(site));
}

export function pagesOf(files: SiteFiles, { basePath }: Place): CheckedSite['pages'] {
  const pages = [...files].filter(([file]) => file.endsWith('.html')).map(([file, bytes]): CheckedPage => {
    return { ...parsePage(bytes.toString('utf8')), path: pathOfFile(file, basePath), file, is: kindOfFile(file) };
  });
  return new Map(pages.map((page) => [page.path, page]));
}
