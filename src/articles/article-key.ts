/** What an article is known by: the same slug in two locales is the same article. */
export interface ArticleKey {
  readonly locale: string;
  /** Address without locale, `mba` or `guide/start`. */
  readonly slug: string;
}

/** `hi/mba`: one text for one key. */
export function addressOf({ locale, slug }: ArticleKey): string {
  return `${locale}/${slug}`;
}
