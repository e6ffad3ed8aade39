/** A word of a text as the author wrote it, and where it starts, in UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly at: number;
}

/** How a language is searched. Index and query go through the same one. */
export interface Analyser {
  readonly words: (text: string) => readonly Word[];
  /**
   * What a word is found by. The first term is what a query asks for; the others only make an indexed word findable in
   * further ways (without its accents, by the last part of a compound). At least one, none empty.
   */
  readonly terms: (word: string) => readonly [string, ...string[]];
  /** A text as a hasty reader types it: without case, width, accents or invisible characters. Not stemmed. */
  readonly fold: (text: string) => string;
  /** Letters of a word that name its shard of headwords: one where a character is a word, else two. */
  readonly prefixLength: 1 | 2;
}
