/** A word of a text as the author wrote it, and where it starts, in UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly at: number;
}

/** How the words of a language are parted, and compared with what is typed: all that suggestions need. */
export interface Letters {
  readonly words: (text: string) => readonly Word[];
  /** The words alone: an index asks for those of whole articles. */
  readonly wordTexts: (text: string) => readonly string[];
  /** A text as a hasty reader types it: without case, width, accents or invisible characters. Not stemmed. */
  readonly fold: (text: string) => string;
  /** Letters of a word from which on titles are suggested: one where a character is a word, else two. Two name a shard of headwords. */
  readonly prefixLength: 1 | 2;
  /** Where a folded word may be begun to be typed, besides at its beginning: behind an article written on to it. */
  readonly later?: (word: string) => string | undefined;
  /** What so many folded words begin with that it tells nothing: their shards are named by a letter more. */
  readonly article?: string;
}

/** How a language is searched. Index and query go through the same one. */
export interface Analyser extends Letters {
  /**
   * What the forms of a word have in common; several where a form may belong to several words. Two words find each other
   * where they share one. Folded, at least one, none empty.
   */
  readonly stems: (word: string) => readonly [string, ...string[]];
  /** Stems of the word as it may also be typed, without its accents. An article is found by them, but they are not asked for. */
  readonly spellings: (word: string) => readonly string[];
  /** Whether the work has the word that a stem is of: of all that a form may be of, an article is found by these alone. Index only. */
  readonly isKnown?: (stem: string, isWord: (folded: string) => boolean, word: string) => boolean;
  /** Whether articles are found by what their compounds end with as well, as `IndexAnalyser` has it. */
  readonly hasHeads?: true;
  /** Ways to part a word that may be written as several: their stems, with spaces. Asked for after the word itself. */
  readonly apart?: (word: string) => readonly string[];
  /** How a word sounds, in its own script or in Latin letters; undefined for other scripts. Titles are found by it. */
  readonly sound?: (word: string) => string | undefined;
  /** Whether words are spelled, so that a mistyped one can be told and corrected. */
  readonly spelled: boolean;
}

/** With what only an index needs: readers do not fetch it. */
export interface IndexAnalyser extends Analyser {
  readonly heads?: HeadsOf;
}

/** Stems of the words that a compound ends with, by the words of the work: `kundrelationer` → `relation`. */
export type HeadsOf = (word: string, isWord: (folded: string) => boolean) => readonly string[];
