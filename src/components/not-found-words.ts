import type { Messages } from '../locales/messages/en.ts';

const keys = ['notFoundArticle', 'notFoundReadIn', 'notFoundNear', 'notFoundSearch'] as const;

/** What the script of the 404 page needs of one locale. */
export interface NotFoundSetting {
  readonly words: Pick<Messages, (typeof keys)[number]>;
  /** Paths with the base path. */
  readonly home: string;
  readonly search: string;
}

export function notFoundSetting(messages: Messages, { home, search }: Pick<NotFoundSetting, 'home' | 'search'>): NotFoundSetting {
  const { notFoundArticle, notFoundReadIn, notFoundNear, notFoundSearch } = messages;
  return { words: { notFoundArticle, notFoundReadIn, notFoundNear, notFoundSearch }, home, search };
}
