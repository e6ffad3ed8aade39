import { setImmediate as turn } from 'node:timers/promises';
import type { Corpus } from '../../src/articles/corpus.ts';
import { pagePrints } from '../../src/articles/models/page-prints.ts';
import type { PagePrints } from '../../src/articles/models/page-prints.ts';
import { once } from '../../src/articles/once.ts';
import { outputsOf } from '../../src/outputs/outputs.ts';
import type { Output } from '../../src/outputs/output.ts';
import { isBuilt } from '../../src/site.ts';
import type { Site } from '../../src/site.ts';
import { pagePrint } from './page-print.ts';
import { fileOfPage, routes } from './page.ts';
import type { Page } from './page.ts';
import type { SiteState } from './site-state.ts';

/** What a build makes. */
export interface SitePlan {
  /** False where the old site serves as the ground: then only what has changed is made. */
  readonly isWhole: boolean;
  readonly pages: readonly Page[];
  /** Codes of the locales whose search is made. */
  readonly searches: readonly string[];
  readonly outputs: () => readonly Output[];
  /** Names of parts that the site has no more. */
  readonly gone: readonly string[];
  /** Of the whole site. */
  readonly pageCount: number;
  /** By name, of every part of the site. */
  readonly prints: () => Promise<ReadonlyMap<string, string>>;
}

/** The searches are planned before the pages are listed: the only one that has changed begins first. */
export interface SearchPlan {
  /** Codes of the locales whose search is made. */
  readonly searches: readonly string[];
  /** By name, of every search of the site. */
  readonly prints: ReadonlyMap<string, string>;
  /** What the prints were taken from, for those of the pages. */
  readonly own: PagePrints;
}

/** `touched`: codes of the locales to look at; undefined for all. */
export function planSearches(site: Site, corpus: Corpus, before: SiteState, touched?: readonly string[]): SearchPlan {
  const own = pagePrints(corpus);
  const codes = builtCodes(site, corpus).filter((code) => !touched || touched.includes(code));
  const prints = new Map(codes.map((code) => [searchPart(code), own.search(code)]));
  return { searches: codes.filter((code) => before.made[searchPart(code)]?.print !== prints.get(searchPart(code))), prints, own };
}

/** Everything. `pages` are all that the site has. Prints, of which only later builds ask, can wait until others are at work. */
export function planWhole(site: Site, corpus: Corpus, pages: readonly Page[]): SitePlan {
  const own = pagePrints(corpus);
  const printOf = (page: Page): readonly [string, string] => [fileOfPage(page), pagePrint(page, own, site.contentDir)];
  const searches = builtCodes(site, corpus);
  const outputs = once<void, readonly Output[]>(() => outputsOf({ site, corpus }));
  // These come from the disk, which may have others by then.
  const media = pages.filter(({ component }) => component === routes.media).map(printOf);
  const prints = async (): Promise<ReadonlyMap<string, string>> => {
    const all = new Map(searches.map((code) => [searchPart(code), own.search(code)]));
    for (const { name, print } of outputs()) all.set(name, print);
    for (const [place, page] of pages.entries()) {
      all.set(...printOf(page));
      if (place % pagesAtOnce === 0) await turn();
    }
    return new Map([...all, ...media]);
  };
  return { isWhole: true, pages, searches, outputs, gone: [], pageCount: pages.length, prints };
}

/** What has changed. `pages` are all that the site has. */
export function planChanges(site: Site, corpus: Corpus, pages: readonly Page[], searchPlan: SearchPlan, before: SiteState): SitePlan {
  const prints = new Map(searchPlan.prints);
  const changed = changedPages(site, pages, searchPlan, before, prints);
  const outputs = outputsOf({ site, corpus }).filter(({ name, print }) => hasChanged(name, print, before, prints));
  const gone = Object.keys(before.made).filter((name) => name !== 'client' && !prints.has(name));
  return { isWhole: false, pages: changed, searches: searchPlan.searches, outputs: () => outputs, gone, pageCount: pages.length, prints: async () => prints };
}

/** What a few texts have changed. `pages` are all that they can have touched; of the rest, nothing is looked at. */
export function planTouched(site: Site, pages: readonly Page[], searchPlan: SearchPlan, before: SiteState): SitePlan {
  const prints = new Map([...Object.entries(before.made).map(([name, { print }]) => [name, print] as const), ...searchPlan.prints]);
  const changed = changedPages(site, pages, searchPlan, before, prints);
  return { isWhole: false, pages: changed, searches: searchPlan.searches, outputs: () => [], gone: [], pageCount: before.pages, prints: async () => prints };
}

function changedPages(site: Site, pages: readonly Page[], { own }: SearchPlan, before: SiteState, prints: Map<string, string>): readonly Page[] {
  return pages.filter((page) => hasChanged(fileOfPage(page), pagePrint(page, own, site.contentDir), before, prints));
}

/** Whether a part has another print than before. The new one goes among the others. */
function hasChanged(name: string, print: string, before: SiteState, prints: Map<string, string>): boolean {
  prints.set(name, print);
  return before.made[name]?.print !== print;
}

function builtCodes(site: Site, { catalogue }: Corpus): readonly string[] {
  return catalogue.locales.map(({ code }) => code).filter((code) => isBuilt(site, code));
}

/** The part of the site that is a locale's search. */
export function searchPart(code: string): string {
  return `pagefind/${code}/`;
}

const pagesAtOnce = 1_000;
