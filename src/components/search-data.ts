import { aToZPath, searchBundlePath, searchPath } from '../articles/address.ts';
import { loadCorpus } from '../articles/loaded-corpus.ts';
import type { Locale } from '../locales/locales.ts';
import { messagesOf } from '../locales/message.ts';
import { headwordShardCount } from '../search/bundle-format.ts';
import type { Site } from '../site.ts';
import { searchAttributes } from './search-words.ts';

/** What an element of a locale's search tells its script, as attributes. */
export async function searchDataOf(site: Site, locale: Locale): Promise<Record<`data-${string}`, string>> {
  const { code } = locale;
  const { catalogue } = await loadCorpus();
  return searchAttributes(messagesOf(locale), {
    locale: code,
    bundle: searchBundlePath(site, code),
    headwordShards: headwordShardCount(catalogue.entriesOf(code).length),
    page: searchPath(site, code),
    index: aToZPath(site, code),
  });
}
