import { statSync } from 'node:fs';
import { join } from 'node:path';
import { keyOfPath } from '../../src/articles/address.ts';
import type { PagePrints } from '../../src/articles/models/page-prints.ts';
import { locales } from '../../src/locales/locales.ts';
import { fileOfPage } from './page.ts';
import type { Page } from './page.ts';

/** The print of a page by its route. A file of the content folder is known by its size and time. */
export function pagePrint({ path, component }: Page, prints: PagePrints, contentDir: string): string {
  const { locale, slug } = keyOfPath('/', path, codes);
  switch (component) {
    case 'src/pages/[locale]/[...slug].astro':
      return prints.article({ locale: locale ?? '', slug });
    case 'src/pages/[...slug].astro':
      return prints.concept(slug);
    case 'src/pages/[locale]/a-z/[letter]/[...page].astro':
    case 'src/pages/[locale]/topics/[topic]/[...page].astro':
      return prints.lists(locale ?? '');
    case 'src/pages/media/[...file].ts': {
      const { size, mtimeMs } = statSync(join(contentDir, fileOfPage({ path, component }).slice('media/'.length)));
      return `${size}-${mtimeMs}`;
    }
    default:
      return locale === undefined ? prints.root() : prints.locale(locale);
  }
}

const codes = locales.map(({ code }) => code);
