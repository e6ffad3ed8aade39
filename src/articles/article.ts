import type { ArticleKey } from './article-key.ts';

/** What the catalogue knows of an article: its front matter and what identifies its text. No body. */
export interface CatalogueEntry extends ArticleKey {
  /** Under the content folder, with forward slashes: `Hindi/mba.md`. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** As the author wrote them, in order, without repeats. */
  readonly keywords: readonly string[];
  /** Of the whole source file; 16 hex digits. */
  readonly digest: string;
}

/** What other pages need to know of an article's body, after repair. In the order of the text. */
export interface Outline {
  readonly headings: readonly OutlineHeading[];
  readonly links: readonly OutlineLink[];
  /** Of each its slug and its print (`linkPrint`), with spaces between, where the links are read only when they are asked for. */
  readonly linked?: string;
  /** TeX of each displayed formula; undefined where the source is damaged past reading. */
  readonly formulas: readonly (string | undefined)[];
  /** Markdown or HTML of each table; undefined where only a placeholder stands. */
  readonly tables: readonly (string | undefined)[];
}

export interface OutlineHeading {
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly text: string;
}

/** A cross-link to another article, `[text](/slug#fragment)`, absolute or relative. */
export interface OutlineLink {
  readonly slug: string;
  /** After the number sign; empty where there is none. */
  readonly fragment: string;
  readonly text: string;
  /** In the source file, from 1; undefined where a repair made the link. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** The sentence around the link as plain text, at most 200 characters, and where the link's text starts in it. */
  readonly sentence: string;
  readonly at: number;
}

export interface Article {
  readonly entry: CatalogueEntry;
  readonly outline: Outline;
}
