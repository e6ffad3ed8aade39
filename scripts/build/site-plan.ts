import type { Corpus } from '../../src/articles/corpus.ts';
import { pagePrints } from '../../src/articles/models/page-prints.ts';
import type { PagePrints } from '../../src/articles/models/page-prints.ts';
import { outputsOf } from '../../src/outputs/outputs.ts';
import type { Output } from '../../src/outputs/output.ts';
import { isBuilt } from '../../src/site.ts';
import type { Site } from '../../src/site.ts';
import { pagePrint } from './page-print.ts';
import { fileOfPage } from './page.ts';
import type { Page } from './page.ts';
import type { SiteState } from './site-state.ts';

/** What a build makes. */
export interface SitePlan {
  /** False where the old site serves as the ground: then only what has changed is made. */
  readonly isWhole: boolean;
  readonly pages: readonly Page[];
  readonly outputs: readonly Output[];
  /** Codes of the locales whose search is made. */
  readonly searches: readonly string[];
  /** Names of parts that the site has no more. */
  readonly gone: readonly string[];
  /** Of the whole site. */
  readonly pageCount: number;
  /** By name, of every part of the site. */
  readonly prints: ReadonlyMap<string, string>;
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
export function planSearches(site: Site, corpus: Corpus, before: SiteState | undefined, touched?: readonly string[]): SearchPlan {
  const own = pagePrints(corpus);
  const codes = corpus.catalogue.locales.map(({ code }) => code).filter((code) => isBuilt(site, code) && (!touched || touched.includes(code)));
  const prints = new Map(codes.map((code) => [searchPart(code), own.search(code)]));
  return { searches: codes.filter((code) => before?.made[searchPart(code)]?.print !== prints.get(searchPart(code))), prints, own };
}

/** `pages` are all that the site has. */
export function planSite(site: Site, corpus: Corpus, pages: readonly Page[], searchPlan: SearchPlan, before: SiteState | undefined): SitePlan {
  const prints = new Map(searchPlan.prints);
  const hasChanged = changesIn(prints, before);
  const changed = {
    pages: pages.filter((page) => hasChanged(fileOfPage(page), pagePrint(page, searchPlan.own, site.contentDir))),
    outputs: outputsOf({ site, corpus }).filter(({ name, print }) => hasChanged(name, print)),
  };
  const gone = Object.keys(before?.made ?? {}).filter((name) => name !== 'client' && !prints.has(name));
  return { isWhole: before === undefined, ...changed, searches: searchPlan.searches, prints, gone, pageCount: pages.length };
}

/** `pages` are all that can be others than before; and nothing but pages and searches can. */
export function planTouched(site: Site, pages: readonly Page[], searchPlan: SearchPlan, before: SiteState): SitePlan {
  const prints = new Map([...Object.entries(before.made).map(([name, { print }]) => [name, print] as const), ...searchPlan.prints]);
  const hasChanged = changesIn(prints, before);
  const changed = pages.filter((page) => hasChanged(fileOfPage(page), pagePrint(page, searchPlan.own, site.contentDir)));
  return { isWhole: false, pages: changed, outputs: [], searches: searchPlan.searches, prints, gone: [], pageCount: before.pages };
}

/** Whether a part has another print than before. The new one goes among the others. */
function changesIn(prints: Map<string, string>, before: SiteState | undefined): (name: string, print: string) => boolean {
  return (name, print) => {
    prints.set(name, print);
    return before?.made[name]?.print !== print;
  };
}

/** The part of the site that is a locale's search. */
export function searchPart(code: string): string {
  return `pagefind/${code}/`;
}
