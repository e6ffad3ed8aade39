import type { CatalogueEntry, Outline, OutlineHeading } from './article.ts';

/** An entry of the catalogue in a line of JSON: without names, which would be half of it. */
export type EntryLine = readonly [locale: string, slug: string, file: string, title: string, description: string, keywords: readonly string[], digest: string];

/** An outline in a line of JSON. What is undefined comes as null. */
export type OutlineLine = readonly [
  headings: readonly HeadingLine[],
  links: readonly (readonly [slug: string, text: string, sentence: string, at: number, fragment: string, line: number | null, column: number | null])[],
  formulas: readonly (string | null)[],
  tables: readonly (string | null)[],
];

export type HeadingLine = readonly [depth: OutlineHeading['depth'], text: string];

/** Gives equal strings one place in memory. */
export type Shared = (text: string) => string;

export function entryLine({ locale, slug, file, title, description, keywords, digest }: CatalogueEntry): EntryLine {
  return [locale, slug, file, title, description, keywords, digest];
}

export function entryOfLine([locale, slug, file, title, description, keywords, digest]: EntryLine, shared: Shared): CatalogueEntry {
  return { locale: shared(locale), slug: shared(slug), file, title, description, keywords: keywords.map(shared), digest };
}

export function outlineLine({ headings, links, formulas, tables }: Outline): OutlineLine {
  return [
    headings.map(({ depth, text }) => [depth, text]),
    links.map(({ slug, text, sentence, at, fragment, line, column }) => [slug, text, sentence, at, fragment, line ?? null, column ?? null]),
    formulas.map(orNull),
    tables.map(orNull),
  ];
}

export function outlineOfLine([headings, links, formulas, tables]: OutlineLine, shared: Shared): Outline {
  return {
    headings: headings.map((heading) => headingOfLine(heading, shared)),
    links: links.map(([slug, text, sentence, at, fragment, line, column]) => ({
      slug: shared(slug),
      fragment,
      text,
      line: line ?? undefined,
      column: column ?? undefined,
      sentence,
      at,
    })),
    formulas: formulas.map(orUndefined),
    tables: tables.map(orUndefined),
  };
}

export function headingOfLine([depth, text]: HeadingLine, shared: Shared): OutlineHeading {
  return { depth, text: shared(text) };
}

function orNull(text: string | undefined): string | null {
  return text ?? null;
}

function orUndefined(text: string | null): string | undefined {
  return text ?? undefined;
}
