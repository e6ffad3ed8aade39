import { parseElements } from './parse-elements.ts';
import type { PageElement } from './parse-elements.ts';

/** What the checks need to know of a page. */
export interface Page {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly description: string;
  readonly isArticle: boolean;
  readonly isIndexable: boolean;
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly hreflang: string; readonly url: string }[];
  /** Every id, repeats included. */
  readonly ids: readonly string[];
  readonly hasId: (id: string) => boolean;
  readonly headings: readonly { readonly depth: number; readonly text: string }[];
  /** Where a reader can go: links and forms. */
  readonly links: readonly { readonly href: string; readonly hreflang: string | undefined }[];
  readonly resources: readonly Resource[];
  /** The text of each JSON-LD script. */
  readonly structuredData: readonly string[];
  readonly elements: readonly PageElement[];
}

/** What a browser loads without being asked. */
export interface Resource {
  readonly kind: 'style' | 'script' | 'font' | 'other';
  readonly href: string;
}

export function parsePage(html: string): Page {
  const elements = parseElements(html);
  const named = (name: string): readonly PageElement[] => elements.filter((element) => element.name === name);
  const metaOf = (key: string): string | undefined =>
    named('meta').find(({ attributes }) => (attributes['name'] ?? attributes['property']) === key)?.attributes['content'];
  const root = named('html')[0]?.attributes;
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  const known = new Set(ids);
  return {
    lang: root?.['lang'] ?? '',
    dir: root?.['dir'] ?? '',
    title: named('title')[0]?.text.trim() ?? '',
    description: metaOf('description')?.trim() ?? '',
    isArticle: metaOf('og:type') === 'article',
    isIndexable: !(metaOf('robots') ?? '').includes('noindex'),
    canonical: named('link').find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'],
    alternates: named('link').flatMap(alternateOf),
    ids,
    hasId: (id) => known.has(id),
    headings: elements.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name, text }) => ({ depth: Number(name[1]), text: text.trim() })),
    links: elements.flatMap(linkOf),
    resources: elements.flatMap(resourcesOf),
    structuredData: named('script').filter(({ attributes }) => attributes['type'] === 'application/ld+json').map(({ text }) => text),
    elements,
  };
}

function alternateOf({ attributes: { rel, hreflang, href = '' } }: PageElement): Page['alternates'] {
  return rel === 'alternate' && hreflang !== undefined ? [{ hreflang, url: href }] : [];
}

function linkOf({ name, attributes }: PageElement): Page['links'] {
  const href = name === 'form' ? attributes['action'] : name === 'a' || name === 'area' ? attributes['href'] : undefined;
  return href === undefined ? [] : [{ href, hreflang: attributes['hreflang'] }];
}

function resourcesOf({ name, attributes }: PageElement): readonly Resource[] {
  if (name === 'link') return linkedResource(attributes);
  const { src, poster, data, srcset = '' } = attributes;
  const candidates = srcset.split(',').map((candidate) => candidate.trim().split(/\s/)[0]);
  const hrefs = [src, poster, name === 'object' ? data : undefined, ...candidates].flatMap((href) => href || []);
  return hrefs.map((href) => ({ kind: name === 'script' ? 'script' : 'other', href }));
}

function linkedResource({ rel = '', as, href }: PageElement['attributes']): readonly Resource[] {
  if (href === undefined || !loading.has(rel)) return [];
  const kind = rel === 'stylesheet' ? 'style' : rel === 'modulepreload' ? 'script' : as === 'font' ? 'font' : 'other';
  return [{ kind, href }];
}

const loading: ReadonlySet<string> = new Set(['stylesheet', 'preload', 'modulepreload', 'prefetch', 'icon', 'manifest', 'apple-touch-icon', 'preconnect', 'dns-prefetch']);
