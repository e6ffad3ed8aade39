import type { LiveLoader } from 'astro/loaders';
import { isBuilt, site } from '../site.ts';
import type { CatalogueEntry } from './article.ts';
import { addressOf } from './article-key.ts';
import type { ArticleKey } from './article-key.ts';
import { loadCorpus } from './loaded-corpus.ts';

/** The `articles` collection: one slim entry an article, keyed by locale and slug; its id is `<locale>/<slug>`. */
export function articlesLoader(): LiveLoader<CatalogueEntry, ArticleKey> {
  return {
    name: 'glossarium-articles',
    loadCollection: async () => {
      const { catalogue } = await loadCorpus();
      return { entries: catalogue.locales.filter(({ code }) => isBuilt(site, code)).flatMap(({ code }) => catalogue.entriesOf(code).map(collectionEntry)) };
    },
    loadEntry: async ({ filter }) => {
      const entry = (await loadCorpus()).catalogue.find(filter);
      return entry && collectionEntry(entry);
    },
  };
}

function collectionEntry(entry: CatalogueEntry): { readonly id: string; readonly data: CatalogueEntry } {
  return { id: addressOf(entry), data: entry };
}
