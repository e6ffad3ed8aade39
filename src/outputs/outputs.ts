import { isHere } from '../articles/address.ts';
import { availabilityShards } from './availability.ts';
import { feedOutputs } from './feeds.ts';
import { formatHeaderRules } from './header-rules.ts';
import { headerRules, redirectsText, robotsText } from './host-files.ts';
import { textOutput } from './output.ts';
import type { Output } from './output.ts';
import type { OutputOptions } from './output-options.ts';
import { sitemapOutput } from './sitemaps.ts';

/** What stands beside the pages. Equal corpora and settings give equal bytes. */
export function outputsOf(options: OutputOptions): readonly Output[] {
  return [...hostOutputs(options), sitemapOutput(options), ...feedOutputs(options), ...availabilityOutputs(options)];
}

/** What hosts read; `.nojekyll` makes GitHub serve `_astro`. */
function hostOutputs({ site, corpus }: OutputOptions): readonly Output[] {
  return [
    textOutput('_headers', formatHeaderRules(headerRules(site))),
    textOutput('_redirects', redirectsText(site, corpus.catalogue.locales.filter(({ code }) => isHere(site, code)))),
    textOutput('robots.txt', robotsText(site)),
    textOutput('.nojekyll', ''),
  ];
}

/** `availability/mba.json` and its like, which the 404 pages ask. */
function availabilityOutputs({ corpus }: OutputOptions): readonly Output[] {
  return [...availabilityShards(corpus.catalogue)].map(([name, shard]) => textOutput(`availability/${name}.json`, JSON.stringify(shard)));
}
