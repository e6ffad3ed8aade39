import type { Loader, LoaderContext } from 'astro/loaders';
import { isBuilt, site } from '../site.ts';
import { articleSchema } from './article-schema.ts';
import type { CatalogueEntry } from './article.ts';
import { loadCorpus, reloadCorpus } from './loaded-corpus.ts';

/** Fills the `articles` collection: one slim entry an article, keyed `<locale>/<slug>`. */
export function articlesLoader(): Loader {
  return {
    name: 'glossarium-articles',
    schema: articleSchema,
    load: async (context) => {
      await fill(context, await loadCorpus().then(({ catalogue }) => catalogue));
      context.watcher?.add(site.contentDir);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (file) => void refresh(file, context));
      }
    },
  };
}

async function refresh(file: string, context: LoaderContext): Promise<void> {
  if (!file.startsWith(site.contentDir)) return;
  const { catalogue, problems } = await reloadCorpus();
  await fill(context, catalogue);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) context.logger.error(`${problem.file}: ${problem.message}`);
}

async function fill({ store, parseData }: LoaderContext, catalogue: Awaited<ReturnType<typeof loadCorpus>>['catalogue']): Promise<void> {
  const gone = new Set(store.keys());
  for (const locale of catalogue.locales.filter(({ code }) => isBuilt(site, code))) {
    for (const entry of catalogue.entriesOf(locale.code)) {
      const id = `${entry.locale}/${entry.slug}`;
      gone.delete(id);
      store.set({ id, data: await parseData({ id, data: { ...entry } satisfies CatalogueEntry }), digest: entry.digest });
    }
  }
  for (const id of gone) store.delete(id);
}
