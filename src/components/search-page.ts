import { format } from '../locales/message.ts';
import { localeOf } from '../locales/locales.ts';
import { startTextSearch } from '../search/browser/ask-worker.ts';
import type { TextSearch } from '../search/browser/ask-worker.ts';
import { rememberSearch } from '../search/browser/recent-searches.ts';
import type { Answer } from '../search/browser/search.ts';
import { element } from './search-element.ts';
import { hitLink } from './search-hit.ts';
import { topicButtons } from './search-topics.ts';
import { searchSettingOf } from './search-words.ts';
import type { SearchSetting } from './search-words.ts';

interface Wish {
  readonly query: string;
  readonly topic: string | undefined;
  readonly limit: number;
}

interface SearchPage {
  readonly input: HTMLInputElement;
  readonly part: (name: 'status' | 'topics' | 'results') => HTMLElement;
  readonly setting: SearchSetting;
  readonly search: TextSearch;
}

/** The search page: asks what the address says, and keeps the address saying what was asked. */
function attach(root: HTMLElement): void {
  const input = root.querySelector('input');
  if (!input) throw new Error('The search page lacks its input.');
  const setting = searchSettingOf(root);
  const page: SearchPage = {
    input,
    setting,
    search: startTextSearch(setting.bundle, setting.locale),
    part: (name) => root.querySelector<HTMLElement>(`[data-search-${name}]`) ?? root,
  };
  let latest = 0;
  const ask = async (query: string): Promise<void> => {
    const turn = ++latest;
    keepInAddress(root, query);
    await answer(page, { query, topic: undefined, limit: pageSize }, () => turn === latest);
  };
  input.addEventListener('input', () => void ask(input.value.trim()));
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(setting.locale, input.value);
    void ask(input.value.trim());
  });
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  rememberSearch(setting.locale, input.value);
  void ask(input.value.trim());
}

async function answer(page: SearchPage, wish: Wish, isCurrent: () => boolean): Promise<void> {
  const { words } = page.setting;
  if (wish.query === '') return show(page, wish, undefined, isCurrent);
  page.part('status').textContent ||= words.searchRunning;
  try {
    const found = await page.search.find(wish.query, wish);
    if (isCurrent()) show(page, wish, found, isCurrent);
  } catch (error) {
    page.part('status').textContent = words.searchFailed;
    throw error;
  }
}

function show(page: SearchPage, wish: Wish, found: Answer | undefined, isCurrent: () => boolean): void {
  const { words, locale } = page.setting;
  const again = (change: Partial<Wish>): void => void answer(page, { ...wish, ...change }, isCurrent);
  const own = found?.hits.filter(({ kind }) => kind !== 'other-language') ?? [];
  const foreign = found?.hits.filter(({ kind }) => kind === 'other-language') ?? [];
  const others = foreign.length > 0 ? [element('h2', {}, words.searchOtherLanguages), listOf(foreign)] : [];
  const more = element('button', { type: 'button', class: 'search-more small' }, words.searchMore);
  more.addEventListener('click', () => again({ limit: wish.limit + pageSize }));
  const elsewhere = found && found.hits.length === 0 ? [element('a', { class: 'search-more small', href: page.setting.index }, words.alphabet)] : [];
  const isMore = found !== undefined && found.total.value > own.length && own.length >= wish.limit;
  page.part('results').replaceChildren(...(own.length > 0 ? [listOf(own)] : []), ...(isMore ? [more] : []), ...others, ...elsewhere);
  void showTopics(page, wish, found, isCurrent, (topic) => again({ topic, limit: pageSize }));
  page.part('status').textContent = found ? statusOf(found, foreign.length, words, locale) : '';
}

/** After the results: the reader has those to look at first. */
async function showTopics(page: SearchPage, wish: Wish, found: Answer | undefined, isCurrent: () => boolean, choose: (topic: string | undefined) => void): Promise<void> {
  const topics = found ? await page.search.topics(found.corrected ?? wish.query, wish) : [];
  const buttons = topicButtons(topics, wish.topic, page.setting.words.allTopics, choose);
  if (isCurrent()) page.part('topics').replaceChildren(...(buttons ? [buttons] : []));
}

function statusOf({ query, total, corrected }: Answer, foreign: number, words: SearchSetting['words'], code: string): string {
  const locale = localeOf(code);
  const meant = corrected === undefined ? '' : ` ${format(words.searchDidYouMean, { suggestion: corrected }, locale)}`;
  if (total.value > 0) return format(words.searchResults, { count: total }, locale) + meant;
  const nothing = format(words.searchNoResults, { query }, locale);
  return foreign > 0 ? nothing : `${nothing} ${words.searchTryIndex}`;
}

function listOf(hits: Answer['hits']): HTMLElement {
  return element('ol', { class: 'search-hits' }, ...hits.map((hit) => element('li', {}, hitLink(hit))));
}

/** The address can be passed on, and the other languages are asked the same. */
function keepInAddress(root: HTMLElement, query: string): void {
  const search = query === '' ? '' : `?q=${encodeURIComponent(query)}`;
  history.replaceState(history.state, '', `${location.pathname}${search}`);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-search-language]')) link.search = search;
}

const pageSize = 10;

for (const root of document.querySelectorAll<HTMLElement>('[data-search-page]')) attach(root);
