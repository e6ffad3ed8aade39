import type { Locale } from '../../locales/locales.ts';

/** A link to an article that exists, as lists show it. `href` has the base path. */
export interface ArticleLink {
  readonly locale: Locale;
  readonly slug: string;
  readonly title: string;
  readonly href: string;
}

export interface Translation extends ArticleLink {
  readonly description: string;
  readonly current: boolean;
  /** Absolute, for hreflang. */
  readonly url: string;
}

/** An article that links to this one, with the sentence around the link. */
export interface Backlink extends ArticleLink {
  /** Plain text in three parts: before the link, its words, after. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface TopicLink {
  readonly key: string;
  readonly name: string;
  /** Set where the name is not in the page's language. */
  readonly lang: string | undefined;
  readonly href: string;
}

/** A heading as the contents show it. */
export interface ContentsEntry {
  readonly id: string;
  readonly depth: 2 | 3 | 4 | 5 | 6;
  readonly text: string;
}

/** Everything an article's page shows, but its body. Equal models give equal pages. */
export interface ArticleModel {
  readonly locale: Locale;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly digest: string;
  readonly href: string;
  readonly url: string;
  readonly conceptHref: string;
  readonly conceptUrl: string;
  /** Every language that has the article, this one included, in table order. */
  readonly translations: readonly Translation[];
  /** Locales of this site that do not have it; `href` leads to their front page. */
  readonly missing: readonly { readonly locale: Locale; readonly href: string }[];
  readonly topics: readonly TopicLink[];
  /** Own language first; then articles that exist only in other languages. At most twelve. */
  readonly backlinks: readonly Backlink[];
  /** How many there are in all. */
  readonly backlinkCount: number;
  readonly previous: ArticleLink | undefined;
  readonly next: ArticleLink | undefined;
  /** The letter of the A–Z that the article stands under. */
  readonly letter: { readonly label: string; readonly href: string };
  readonly editHref: string | undefined;
  /** Ids for the body's headings, by position; the renderer makes its own past the end. */
  readonly headingIds: readonly string[];
}

/** The concept page: one slug over all languages. */
export interface ConceptModel {
  readonly slug: string;
  readonly href: string;
  readonly url: string;
  readonly translations: readonly Translation[];
  readonly topics: readonly string[];
}

/** A letter of a locale's A–Z and how many articles stand under it. */
export interface LetterLink {
  readonly label: string;
  readonly href: string;
  /** 0: the letter is shown, but is no link. */
  readonly count: number;
  readonly current: boolean;
}

export interface IndexEntry {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly href: string;
}

/** A page of the A–Z or of a topic. */
export interface IndexModel {
  readonly locale: Locale;
  readonly href: string;
  readonly url: string;
  /** The letter or the topic's name. */
  readonly label: string;
  readonly labelLang: string | undefined;
  readonly entries: readonly IndexEntry[];
  readonly count: number;
  readonly page: number;
  readonly pages: readonly { readonly number: number; readonly href: string; readonly from: string; readonly to: string; readonly current: boolean }[];
  /** The same index page in other locales, where it exists. Topics only. */
  readonly alternates: readonly { readonly locale: Locale; readonly href: string; readonly url: string }[];
}

export interface LocaleModel {
  readonly locale: Locale;
  readonly href: string;
  readonly url: string;
  readonly articleCount: number;
  readonly letters: readonly LetterLink[];
  readonly topics: readonly (TopicLink & { readonly count: number })[];
  /** Some articles, the ones most linked to. */
  readonly featured: readonly IndexEntry[];
  readonly locales: readonly SiteLocale[];
}

/** A locale that has articles, as language lists show it. */
export interface SiteLocale {
  readonly locale: Locale;
  readonly href: string;
  readonly url: string;
  readonly articleCount: number;
}
