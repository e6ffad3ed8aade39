import type { Page } from './page.ts';
import type { WrittenPage } from './write-pages.ts';

/** What a process of a build works with. What it is to make it asks for, piece by piece. */
export interface WorkPlace {
  /** File of `page-app-entry.ts`, as it is bundled. */
  readonly app: string;
  readonly snapshot: string;
  /** Where it writes. */
  readonly dir: string;
}

/** Some pages, or the search of a locale. */
export type Piece = { readonly kind: 'pages'; readonly pages: readonly Page[] } | { readonly kind: 'search'; /** Of the locale. */ readonly code: string };

/** What a process tells the one that started it. */
export type WorkMessage =
  | { readonly kind: 'free' }
  | { readonly kind: 'written'; /** Since the last message. */ readonly pages: readonly WrittenPage[] }
  | { readonly kind: 'done'; /** In bytes. */ readonly peakMemory: number };

/** The answer to one that is free. */
export interface NextPiece {
  /** None where all are made or being made. */
  readonly piece?: Piece | undefined;
}
