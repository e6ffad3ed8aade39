import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltSite } from '../built-sites.ts';
import type { PageElement } from './parse-elements.ts';
import { parsePage } from './parse-page.ts';
import type { Page } from './parse-page.ts';

export interface ReadPage extends Page {
  readonly html: string;
  /** What a reader sees. */
  readonly text: string;
  /** Elements that have the class. */
  readonly classed: (name: string) => readonly PageElement[];
}

/** The page at a path below the base, `hi/mba/`. Throws where there is none. */
export async function readPage({ dir }: Pick<BuiltSite, 'dir'>, path: string): Promise<ReadPage> {
  const html = await readFile(join(dir, path === '' || path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  const page = parsePage(html);
  return {
    ...page,
    html,
    text: page.elements.find(({ name }) => name === 'body')?.text ?? '',
    classed: (name) => page.elements.filter(({ attributes }) => (attributes['class'] ?? '').split(/\s+/).includes(name)),
  };
}
