import { readdirSync, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { isSlug, keyOfPath } from '../../src/articles/address.ts';
import type { Corpus } from '../../src/articles/corpus.ts';
import { provideCorpus } from '../../src/articles/loaded-corpus.ts';
import { readCorpus } from '../../src/articles/read-corpus.ts';
import { locales } from '../../src/locales/locales.ts';
import type { Site } from '../../src/site.ts';

export interface OpeningOptions {
  readonly site: Pick<Site, 'basePath' | 'contentDir'>;
  /** All articles, when they are read. */
  readonly whole: Promise<Corpus>;
  /** Called when pages are shown from other articles than before. */
  readonly onProvided: () => void;
}

export interface Opening {
  /** Whether all articles are read. */
  readonly isWhole: () => boolean;
  /** A step of the dev server, before its pages: until then the page of an article has what it needs, and other pages wait. */
  readonly step: (request: IncomingMessage, response: unknown, next: (error?: unknown) => void) => Promise<void>;
}

export function openingArticles({ site, whole, onProvided }: OpeningOptions): Opening {
  let isWhole = false;
  let isOpen = false;
  const wholeShown = whole.then(
    (corpus) => {
      isWhole = true;
      // What a page has just read may stand in their place.
      provideCorpus(corpus);
      if (isOpen) onProvided();
    },
    // Who asks for the articles is told why there are none.
    () => void (isWhole = true),
  );
  const open = async (url: string): Promise<void> => {
    const [path = ''] = url.split('?');
    if (isWhole || !path.endsWith('/')) return;
    const { slug } = keyOfPath(site.basePath, path, codes);
    const opening = await readOpening(site.contentDir, slug);
    if (!opening) await wholeShown;
    else if (!isWhole) {
      isOpen = true;
      provideCorpus(opening);
      onProvided();
    }
  };
  return { isWhole: () => isWhole, step: ({ url = '' }, _, next) => open(url).then(() => next(), next) };
}

/**
 * Of a folder that takes minutes to be read whole, an article in all its languages, and those that it links to; what links to it, its
 * neighbours and its pictures are not there yet. Undefined where no language has the article.
 */
export async function readOpening(contentDir: string, slug: string): Promise<Corpus | undefined> {
  if (!isSlug(slug)) return undefined;
  const own = await readVersions(contentDir, [slug]);
  if (own.catalogue.slugs.length === 0) return undefined;
  return readVersions(contentDir, [slug, ...own.articlesOf(slug).flatMap(({ outline }) => outline.links.map((link) => link.slug))]);
}

function readVersions(contentDir: string, slugs: readonly string[]): Promise<Corpus> {
  const folders = readdirSync(contentDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = [...new Set(slugs)].flatMap((slug) => folders.map(({ name }) => `${name}/${slug}.md`));
  const there = files.filter((file) => statSync(join(contentDir, file), { throwIfNoEntry: false })?.isFile());
  return readCorpus({ contentDir, list: { files: there.sort(), problems: [] } });
}

const codes = locales.map(({ code }) => code);
