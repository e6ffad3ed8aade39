import type { Article, CatalogueEntry, OutlineHeading, OutlineLink } from './article.ts';
import type { BodyPlace } from './write-bodies.ts';

/** An article as a line of a snapshot: what building pages and search asks of it, and where its body stands. */
export type SnapshotLine = readonly [
  entry: readonly [locale: string, slug: string, file: string, title: string, description: string, keywords: readonly string[], digest: string],
  headings: readonly (readonly [depth: OutlineHeading['depth'], text: string])[],
  links: readonly (readonly [slug: string, text: string, sentence: string, at: number])[],
  body: readonly [path: string, at: number, length: number] | null,
];

/** Of several links to one slug only the first is kept: no page asks for the others. */
export function snapshotLine({ entry, outline }: Article, place: BodyPlace | undefined): SnapshotLine {
  const { locale, slug, file, title, description, keywords, digest } = entry;
  return [
    [locale, slug, file, title, description, keywords, digest],
    outline.headings.map(({ depth, text }) => [depth, text]),
    firstLinks(outline.links).map((link) => [link.slug, link.text, link.sentence, link.at]),
    place ? [place.path, place.at, place.length] : null,
  ];
}

/** `shared` gives equal strings one place in memory. */
export function articleOfLine([entry, headings, links]: SnapshotLine, shared: (text: string) => string): Article {
  const [locale, slug, file, title, description, keywords, digest] = entry;
  return {
    entry: { locale: shared(locale), slug: shared(slug), file, title, description, keywords: keywords.map(shared), digest } satisfies CatalogueEntry,
    outline: {
      headings: headings.map(([depth, text]) => ({ depth, text })),
      links: links.map(([to, text, sentence, at]) => ({ slug: shared(to), fragment: '', text, line: undefined, column: undefined, sentence, at })),
      formulas: [],
      tables: [],
    },
  };
}

function firstLinks(links: readonly OutlineLink[]): readonly OutlineLink[] {
  const seen = new Set<string>();
  return links.filter(({ slug }) => !seen.has(slug) && seen.add(slug));
}
