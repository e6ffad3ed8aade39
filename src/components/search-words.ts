import type { Messages } from '../locales/messages/en.ts';

const keys = [
  'search', 'searchRunning', 'searchResults', 'searchNoResults', 'searchTryIndex', 'searchMore', 'searchFailed',
  'searchRecent', 'searchForgetRecent', 'searchOtherLanguages', 'searchDidYouMean', 'searchTyping', 'allTopics', 'alphabet',
] as const;

/** The messages that the script of the search shows. */
export type SearchWords = Pick<Messages, (typeof keys)[number]>;

export function searchAttributes(messages: Messages, places: Omit<SearchSetting, 'words'> & { readonly headwordShards: number }): Record<`data-${string}`, string> {
  const words = Object.fromEntries(keys.map((key) => [key, messages[key]]));
  return { 'data-locale': places.locale, 'data-bundle': places.bundle, 'data-headword-shards': String(places.headwordShards), 'data-page': places.page, 'data-index': places.index, 'data-words': JSON.stringify(words) };
}

export interface SearchSetting {
  readonly locale: string;
  /** Address of the locale’s bundle. */
  readonly bundle: string;
  /** Address of the locale’s search page. */
  readonly page: string;
  /** Address of the locale’s list of all articles. */
  readonly index: string;
  readonly words: SearchWords;
}

/** Reads what `searchAttributes` wrote. */
export function searchSettingOf(root: HTMLElement): SearchSetting {
  const { locale = '', bundle = '', page = '', index = '', words = '{}' } = root.dataset;
  return { locale, bundle, page, index, words: JSON.parse(words) };
}
