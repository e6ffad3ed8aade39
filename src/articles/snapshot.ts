import { entryLine, entryOfLine, headingOfLine } from './article-line.ts';
import type { EntryLine, HeadingLine, Shared } from './article-line.ts';
import type { Article, CatalogueEntry } from './article.ts';
import type { BodyPlace } from './write-bodies.ts';

/** An article as a line of a snapshot: what building pages and search asks of it, and where its body stands. */
export type SnapshotLine = readonly [
  entry: EntryLine,
  headings: readonly HeadingLine[],
  links: readonly (readonly [slug: string, text: string, sentence: string, at: number])[],
  body: readonly [path: string, at: number, length: number] | null,
];

/** The article must be slim. */
export function snapshotLine({ entry, outline }: Article, place: BodyPlace | undefined): SnapshotLine {
  return [
    entryLine(entry),
    outline.headings.map(({ depth, text }) => [depth, text]),
    outline.links.map((link) => [link.slug, link.text, link.sentence, link.at]),
    place ? [place.path, place.at, place.length] : null,
  ];
}

/** How much of the links of an article is wanted. */
export type LinkDetail = (source: CatalogueEntry, target: string) => 'whole' | 'target';

/** `shared` gives equal strings one place in memory. */
export function articleOfLine([own, headings, links]: SnapshotLine, shared: Shared, detailOf: LinkDetail): Article {
  const entry = entryOfLine(own, shared);
  return {
    entry,
    outline: {
      headings: headings.map((heading) => headingOfLine(heading, shared)),
      links: links.map(([to, text, sentence, at]) => {
        const isWhole = detailOf(entry, to) === 'whole';
        return { slug: shared(to), fragment: '', line: undefined, column: undefined, at, text: isWhole ? text : '', sentence: isWhole ? sentence : '' };
      }),
      formulas: [],
      tables: [],
    },
  };
}

/**
 * The sentences that pages of some locales can show: of their own articles, and of an article in any language the first,
 * in the order of the snapshot, that links to a slug. The others would fill most of the memory.
 */
export function sentencesFor(locales: readonly string[]): LinkDetail {
  const own = new Set(locales);
  const seen = new Set<string>();
  return ({ locale, slug }, target) => {
    const link = `${slug}\n${target}`;
    const isFirst = !seen.has(link);
    if (isFirst) seen.add(link);
    return isFirst || own.has(locale) ? 'whole' : 'target';
  };
}
