import type { Corpus } from '../../src/articles/corpus.ts';
import { pagePrints } from '../../src/articles/models/page-prints.ts';
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
  /** By name, of every part of the site. */
  readonly prints: ReadonlyMap<string, string>;
}

/** `pages` are all that the site has. */
export function planSite(site: Site, corpus: Corpus, pages: readonly Page[], before: SiteState | undefined): SitePlan {
  const prints = new Map<string, string>();
  const hasChanged = (name: string, print: string): boolean => {
    prints.set(name, print);
    return before?.made[name]?.print !== print;
  };
  const own = pagePrints(corpus);
  const locales = corpus.catalogue.locales.filter(({ code }) => isBuilt(site, code)).map(({ code }) => code);
  const plan = {
    isWhole: before === undefined,
    pages: pages.filter((page) => hasChanged(fileOfPage(page), pagePrint(page, own, site.contentDir))),
    outputs: outputsOf({ site, corpus }).filter(({ name, print }) => hasChanged(name, print)),
    searches: locales.filter((code) => hasChanged(searchPart(code), own.search(code))),
  };
  return { ...plan, prints, gone: Object.keys(before?.made ?? {}).filter((name) => name !== 'client' && !prints.has(name)) };
}

/** The part of the site that is a locale's search. */
export function searchPart(code: string): string {
  return `pagefind/${code}/`;
}
