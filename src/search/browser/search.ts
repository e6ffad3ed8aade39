import type { WrittenNumber } from '../../locales/message.ts';
import type { Hit } from './hit.ts';

/** A locale's search, opened over its bundle. */
export interface Search {
  /** Fetches, at once, all that a first question needs. */
  readonly preload: () => void;
  /** Titles that go on as the reader has begun to type. */
  readonly suggest: (typed: string, limit: number) => Promise<readonly Hit[]>;
  /** What the locale has; where it has nothing, what the other languages have. */
  readonly find: (text: string, options: FindOptions) => Promise<Answer>;
  /** Topics of all that `find` finds, the most frequent first. */
  readonly topics: (text: string, options: FindOptions) => Promise<readonly TopicCount[]>;
  readonly findOwn: (text: string, options: FindOptions) => Promise<Answer>;
  /** Titles with all words of the query; little is fetched for them. */
  readonly findTitles: (text: string, limit: number) => Promise<readonly Hit[]>;
}

export interface Answer {
  readonly query: string;
  /** What was searched instead, where no article has a word of the query. */
  readonly corrected?: string;
  /** In the order in which they are shown, at most as many as were asked for. */
  readonly hits: readonly Hit[];
  /** How many there are in all. Written where the search runs: a page would stand still for it. */
  readonly total: WrittenNumber;
}

export interface TopicCount {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

export interface FindOptions {
  readonly limit: number;
  /** Key of the topic that results must have. */
  readonly topic?: string | undefined;
  /** The reader is still at the last word. */
  readonly isTyping?: boolean;
}
