import { addressOf } from '../../src/articles/article-key.ts';
import type { ArticleKey } from '../../src/articles/article-key.ts';

/** A page, or a file that the pages' code answers with, as Astro names it. */
export interface Page {
  /** Without the base path: `/hi/mba/`. */
  readonly path: string;
  /** Of the route, below the project: `src/pages/[locale]/[...slug].astro`. */
  readonly component: string;
}

/** Routes of the pages that are told from all others. */
export const routes = {
  article: 'src/pages/[locale]/[...slug].astro',
  concept: 'src/pages/[...slug].astro',
  letter: 'src/pages/[locale]/a-z/[letter]/[...page].astro',
  topic: 'src/pages/[locale]/topics/[topic]/[...page].astro',
  media: 'src/pages/media/[...file].ts',
} as const;

export function pageOfArticle(key: ArticleKey): Page {
  return { path: `/${addressOf(key)}/`, component: routes.article };
}

/** `file` as the corpus has it. */
export function pageOfMedia(file: string): Page {
  return { path: `/media/${file}`, component: routes.media };
}

/** `/hi/mba/` → `hi/mba/index.html`. Hosts look for `hi/404.html`; media have the names that they have. */
export function fileOfPage({ path, component }: Page): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  if (!component.endsWith('.astro')) return inner;
  if (/(^|\/)404\.astro$/.test(component)) return `${inner}.html`;
  return inner === '' ? 'index.html' : `${inner}/index.html`;
}

/** `/hi/mba/` → `hi/mba/`, to stand below the base path. Astro asks for the slash even behind the name of a file. */
export function addressOfPage({ path }: Page): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? inner : `${inner}/`;
}
