import type { Answer, FindOptions, TopicCount } from './search.ts';

/** What a page asks its search worker, and a file that it has fetched for it. */
export type Message = Question | { readonly kind: 'file'; readonly name: string; readonly bytes: ArrayBuffer | undefined };

export type Question =
  | { readonly kind: 'preload'; readonly number: number; readonly base: string; readonly locale: string }
  | { readonly kind: 'find' | 'topics'; readonly number: number; readonly base: string; readonly locale: string; readonly text: string; readonly options: FindOptions };

/** What the worker answers to the question of that number. */
export type Reply = { readonly number: number } & (
  | { readonly kind: 'preload' }
  | { readonly kind: 'find'; readonly answer: Answer }
  | { readonly kind: 'topics'; readonly topics: readonly TopicCount[] }
  | { readonly kind: 'failed'; readonly message: string }
);
