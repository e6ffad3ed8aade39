import type { Messages } from '../locales/messages/en.ts';
import type { SiteReader } from './not-found-answer.ts';

const keys = ['notFoundArticle', 'notFoundReadIn', 'notFoundNear', 'notFoundSearch'] as const;

/** What the script of the 404 page needs of one locale. */
export interface NotFoundSetting {
  readonly locale: SiteReader;
  readonly words: Pick<Messages, (typeof keys)[number]>;
  /** Paths with the base path. */
  readonly home: string;
  readonly search: string;
}

export function notFoundSetting({ code, lang, dir, autonym, fallback }: SiteReader, messages: Messages, paths: Pick<NotFoundSetting, 'home' | 'search'>): NotFoundSetting {
  const { notFoundArticle, notFoundReadIn, notFoundNear, notFoundSearch } = messages;
  return { locale: { code, lang, dir, autonym, fallback }, words: { notFoundArticle, notFoundReadIn, notFoundNear, notFoundSearch }, ...paths };
}
