import { entryLine, entryOfLine, headingOfLine } from './article-line.ts';
import type { EntryLine, HeadingLine, Shared } from './article-line.ts';
import type { Article, Outline, OutlineLink } from './article.ts';
import { linkPrint } from './backlinks.ts';
import type { ProblemCounts } from './problem-counts.ts';
import type { Problem } from './problem.ts';
import type { BodyPlace } from './write-bodies.ts';

/** The first line of a snapshot. Two follow for each article: what is asked of all, and its links, of which is asked seldom. */
export interface SnapshotHeader {
  readonly media: readonly string[];
  /** Of a corpus that is kept for later runs. */
  readonly kept?: KeptHeader;
}

export interface KeptHeader {
  /** Of the code that read it. */
  readonly version: string;
  /** As in `CorpusReading`. */
  readonly startedAt: number;
  readonly listDigest: string;
  /** Of files that are no articles. */
  readonly problems: readonly Problem[];
  /** Of all others. */
  readonly counts: ProblemCounts;
}

/** Lists that are seldom looked at are one string, and counts are JSON. */
export type ArticleLine = readonly [
  entry: EntryLine,
  headings: readonly HeadingLine[],
  linked: string,
  body: readonly [path: string, at: number, length: number, digest: string, targets: string] | null,
  told: string,
];

export type LinksLine = readonly (readonly [slug: string, text: string, sentence: string, at: number])[];

/** The article must be slim. Paths of bodies are as `nameOf` has them. */
export function articleLine({ entry, outline }: Article, place: BodyPlace | undefined, told: ProblemCounts, nameOf: (path: string) => string): ArticleLine {
  return [
    entryLine(entry),
    outline.headings.map(({ depth, text }) => [depth, text]),
    outline.linked ?? outline.links.flatMap((link) => [link.slug, linkPrint(link)]).join(' '),
    place ? [nameOf(place.path), place.at, place.length, place.digest, place.targets.join('\n')] : null,
    JSON.stringify(told),
  ];
}

export function linksLine({ links }: Outline): LinksLine {
  return links.map(({ slug, text, sentence, at }) => [slug, text, sentence, at]);
}

/** `shared` gives equal strings one place in memory. `readLinks` is asked each time that the links are. */
export function articleOfLine([own, headings, linked]: ArticleLine, shared: Shared, readLinks: () => readonly OutlineLink[]): Article {
  return {
    entry: entryOfLine(own, shared),
    outline: {
      headings: headings.map((heading) => headingOfLine(heading, shared)),
      linked,
      get links() {
        return readLinks();
      },
      formulas: [],
      tables: [],
    },
  };
}

export function linksOfLine(line: LinksLine): readonly OutlineLink[] {
  return line.map(([slug, text, sentence, at]) => ({ slug, fragment: '', text, line: undefined, column: undefined, sentence, at }));
}

/** `pathOf` is the other way round of `nameOf`. */
export function placeOfLine([, , , body]: ArticleLine, pathOf: (name: string) => string): BodyPlace | undefined {
  if (!body) return undefined;
  const [name, at, length, digest, targets] = body;
  return {
    path: pathOf(name),
    at,
    length,
    digest,
    get targets() {
      return targets === '' ? [] : targets.split('\n');
    },
  };
}
