import type { Excerpt } from './excerpt.ts';
import type { Piece } from './marked-pieces.ts';

/** A result as a reader sees it. */
export interface Hit {
  /** Found by its title, by its text, or in another language than the reader’s. */
  readonly kind: 'headword' | 'text' | 'other-language';
  readonly locale: string;
  readonly slug: string;
  readonly title: string;
  /** The title with the words that were asked for marked. */
  readonly marked: readonly Piece[];
  readonly href: string;
  /** Comparable only within one answer. */
  readonly score: number;
  readonly excerpt: readonly Piece[];
  readonly heading: Excerpt['heading'];
}
