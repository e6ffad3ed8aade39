import type { LinkTarget } from '../articles/links.ts';
import type { ContentsEntry } from '../articles/models/page-model.ts';
import type { ProblemCode } from '../articles/problem-codes.ts';
import type { Locale } from '../locales/locales.ts';
import type { Messages } from '../locales/messages/en.ts';

export interface RenderOptions {
  readonly locale: Locale;
  readonly messages: Messages;
  /** What a link leads to, by its href as the parser gives it: with `%20` for a space. */
  readonly linkOf: (href: string) => LinkTarget;
  /** Addresses of this site elsewhere, each with its closing slash: other deployments. */
  readonly elsewhere: readonly string[];
  /** The address of an image that is there, by the relative source that the author wrote. */
  readonly assetOf: (src: string) => string | undefined;
  /** Ids of the Markdown headings, by position. */
  readonly headingIds: readonly string[];
}

export interface Rendered {
  readonly html: string;
  readonly contents: readonly ContentsEntry[];
  readonly problems: readonly RenderProblem[];
}

export interface RenderProblem {
  readonly code: ProblemCode;
  readonly message: string;
}

/** What the passes over an article's tree share. They change the tree in place: it is made for one rendering. */
export interface Rendering extends RenderOptions {
  readonly report: (code: ProblemCode, message: string) => void;
}
