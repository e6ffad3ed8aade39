import { statSync } from 'node:fs';
import { join } from 'node:path';
import { keyOfPath } from '../../src/articles/address.ts';
import type { PagePrints } from '../../src/articles/models/page-prints.ts';
import { locales } from '../../src/locales/locales.ts';
import { fileOfPage, routes } from './page.ts';
import type { Page } from './page.ts';

/** The print of a page by its route. A file of the content folder is known by its size and time. */
export function pagePrint({ path, component }: Page, prints: PagePrints, contentDir: string): string {
  const { locale, slug } = keyOfPath('/', path, codes);
  switch (component) {
    case routes.article:
      return prints.article({ locale: locale ?? '', slug });
    case routes.concept:
      return prints.concept(slug);
    case routes.letter:
    case routes.topic:
      return prints.lists(locale ?? '');
    case routes.media: {
      const { size, mtimeMs } = statSync(join(contentDir, fileOfPage({ path, component }).slice('media/'.length)));
      return `${size}-${mtimeMs}`;
    }
    default:
      return locale === undefined ? prints.root() : prints.locale(locale);
  }
}

const codes = locales.map(({ code }) => code);
