import { isBuilt, site } from '../site.ts';
import { loadCorpus } from './loaded-corpus.ts';

/** For the pages that every locale has: the locales that this build makes, as `getStaticPaths` answers. */
export async function localeParams(): Promise<{ params: { locale: string } }[]> {
  const { catalogue } = await loadCorpus();
  return catalogue.locales.filter(({ code }) => isBuilt(site, code)).map(({ code }) => ({ params: { locale: code } }));
}
