/** An article as the index is made from it. Plain text throughout. */
export interface SearchRecord {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** Other names that lead to it, whole: its titles in other languages. */
  readonly aliases: readonly string[];
  /** Those in languages that readers of this one are likely to know: each of their words leads to it. */
  readonly familiarAliases: readonly string[];
  readonly topics: readonly SearchTopic[];
  readonly sections: readonly SearchSection[];
}

export interface SearchTopic {
  /** Language-neutral, address-safe. */
  readonly key: string;
  readonly name: string;
}

/** A stretch of text and the heading it stands under; the first has none. */
export interface SearchSection {
  readonly heading?: string;
  /** The heading's id on the page. */
  readonly id?: string;
  readonly text: string;
}
