import type { Locale } from '../locales/locales.ts';

/** What a link resolves to: the outcomes a reader can see. */
export type LinkTarget =
  /** An article in the reader's own language. */
  | { readonly kind: 'article'; readonly href: string; readonly repairedFrom?: string }
  /** The article exists, but only in other languages: the best of them. */
  | { readonly kind: 'translation'; readonly href: string; readonly locale: Locale; readonly title: string; readonly repairedFrom?: string }
  /** Nobody has written the article yet, in any language. */
  | { readonly kind: 'unwritten'; readonly slug: string }
  /** Another site, by an allowed protocol. */
  | { readonly kind: 'external'; readonly href: string }
  /** Something on this site that is not an article: a fragment, a file, a page of the site. */
  | { readonly kind: 'internal'; readonly href: string }
  /** A protocol that is not allowed: shown as text. */
  | { readonly kind: 'unsafe' };
