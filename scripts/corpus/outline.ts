import type { Concept } from './concepts.ts';
import { pick, shuffled, wholeNumber } from './random.ts';
import type { Random } from './random.ts';
import type { SentenceKind } from './vocabulary.ts';

/** What an article says, in which order, in no language: all its translations share it, the links included. */
export interface Outline {
  readonly sections: readonly Section[];
}

export interface Section {
  readonly level: 2 | 3;
  /** Place among the headings of a language. */
  readonly heading: number;
  readonly blocks: readonly OutlineBlock[];
}

export type OutlineBlock =
  | { readonly kind: 'paragraph' | 'quote' | 'list' | 'numbers'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'table' | 'columns' | 'formula' };

export interface Sentence {
  readonly kind: SentenceKind;
  /** Place among the sentences of that kind, modulo their number. */
  readonly place: number;
  readonly target?: Concept;
}

/** Draws the concept that a link leads to. */
export type DrawTarget = (random: Random) => Concept;

export function outlineOf(random: Random, drawTarget: DrawTarget): Outline {
  const size = sizeOf(random);
  const headings = [0, ...shuffled(random, [1, 2, 3, 4, 5, 6])].slice(0, size.sections);
  const middle = headings.map((heading, at) => sectionOf(random, drawTarget, { heading, at, paragraphs: size.paragraphs }));
  const blocks: readonly OutlineBlock[] = [{ kind: 'list', sentences: items(random, 3) }];
  return { sections: size.sections === 1 ? middle : [...middle, { level: 2, heading: lastHeading, blocks }] };
}

const lastHeading = 7;

/** Most articles are of one size, some are very short, and a few are long. */
function sizeOf(random: Random): { readonly sections: number; readonly paragraphs: number } {
  const drawn = random();
  if (drawn < 0.06) return { sections: 1, paragraphs: 1 };
  if (drawn > 0.95) return { sections: 6, paragraphs: 3 };
  return { sections: wholeNumber(random, 3, 5), paragraphs: pick(random, [1, 1, 2]) };
}

interface SectionPlan {
  readonly heading: number;
  readonly at: number;
  readonly paragraphs: number;
}

function sectionOf(random: Random, drawTarget: DrawTarget, { heading, at, paragraphs }: SectionPlan): Section {
  const count = at === 0 ? Math.min(2, paragraphs + 1) : paragraphs;
  const texts = Array.from({ length: count }, (_, nth) => paragraphOf(random, drawTarget, at + nth === 0));
  const level = at > 1 && random() < 0.25 ? 3 : 2;
  return { level, heading, blocks: [...texts, ...extras(random, at)] };
}

function paragraphOf(random: Random, drawTarget: DrawTarget, isFirst: boolean): OutlineBlock {
  const count = wholeNumber(random, 2, 4);
  const sentences = Array.from({ length: count }, () => sentenceOf(random, drawTarget));
  const definition: Sentence = { kind: 'definitions', place: wholeNumber(random, 0, 2) };
  return { kind: 'paragraph', sentences: isFirst ? [definition, ...sentences] : sentences };
}

function sentenceOf(random: Random, drawTarget: DrawTarget): Sentence {
  const place = wholeNumber(random, 0, 11);
  return random() < linkedShare ? { kind: 'linked', place, target: drawTarget(random) } : { kind: 'body', place };
}

const linkedShare = 0.37;

/** What stands in a section beside its paragraphs. */
function extras(random: Random, at: number): readonly OutlineBlock[] {
  const drawn = random();
  if (at === 1) return drawn < 0.7 ? [{ kind: 'quote', sentences: [{ kind: 'quotes', place: wholeNumber(random, 0, 1) }] }] : [];
  if (at !== 2) return [];
  const share = rareBlocks.find(({ upTo }) => drawn < upTo);
  if (share) return [{ kind: share.kind }];
  if (drawn < 0.5) return [{ kind: 'list', sentences: items(random, wholeNumber(random, 2, 4)) }];
  return drawn < 0.62 ? [{ kind: 'numbers', sentences: items(random, wholeNumber(random, 3, 5)) }] : [];
}

const rareBlocks = [
  { kind: 'formula', upTo: 0.06 },
  { kind: 'columns', upTo: 0.16 },
  { kind: 'table', upTo: 0.2 },
] as const;

function items(random: Random, count: number): readonly Sentence[] {
  const start = wholeNumber(random, 0, 3);
  return Array.from({ length: count }, (_, at) => ({ kind: 'items', place: start + at }));
}
