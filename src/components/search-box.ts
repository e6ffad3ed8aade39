import { format } from '../locales/message.ts';
import { localeOf } from '../locales/locales.ts';
import { startTextSearch } from '../search/browser/ask-worker.ts';
import type { TextSearch } from '../search/browser/ask-worker.ts';
import { nextTask, nextTaskIfLong } from '../search/browser/next-task.ts';
import { openTitles } from '../search/browser/open-titles.ts';
import type { TitleParts } from '../search/browser/parts.ts';
import { forgetSearches, recentSearches, rememberSearch } from '../search/browser/recent-searches.ts';
import type { Hit } from '../search/browser/hit.ts';
import type { Answer, Search } from '../search/browser/search.ts';
import { suggestTitles } from '../search/browser/suggest-titles.ts';
import { cameWhole } from './came-whole.ts';
import { attachListKeys } from './search-keys.ts';
import { element } from './search-element.ts';
import { fill, groupOf, hitGroup, listOf } from './search-list.ts';
import { searchSettingOf } from './search-words.ts';
import type { SearchSetting } from './search-words.ts';

interface Box {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly panel: HTMLElement;
  readonly status: HTMLElement;
  readonly setting: SearchSetting;
  /** Titles come from the page itself, texts from the worker. */
  readonly search: Pick<Search, 'suggest'> & TextSearch;
}

/** Makes a field of the search a combobox: titles at once while the reader types, then what the texts say. */
export function attachSearchBox(root: HTMLElement): void {
  const [input, panel, status] = [root.querySelector('input'), root.querySelector<HTMLElement>('[data-search-panel]'), root.querySelector<HTMLElement>('[data-search-status]')];
  if (!input || !panel || !status) throw new Error('The search box lacks its input, panel or status.');
  const setting = searchSettingOf(root);
  const titles = openTitles(setting.bundle, setting.locale);
  const box: Box = { root, input, panel, status, setting, search: { ...startTextSearch(setting.bundle, setting.locale), suggest: suggestTitles(titles) } };
  attachListKeys(input, panel);
  attachClosing(box);
  let before = input.value;
  input.addEventListener('input', () => {
    void update(box, cameWhole(before, input.value) ? 0 : pause);
    before = input.value;
  });
  input.form?.addEventListener('submit', () => rememberSearch(setting.locale, input.value));
  panel.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) rememberSearch(setting.locale, input.value);
  });
  void nextTask().then(() => update(box, pause));
  void useTwice(titles, setting.words.search);
}

/**
 * The first words take a slow device long: so they are of our own, while titles are on their way. Patterns are read the
 * first time and compiled the second.
 */
async function useTwice(open: () => Promise<TitleParts>, word: string): Promise<void> {
  const { analyser } = await open();
  for (let time = 0; time < 2; time += 1) {
    await nextTask();
    const folded = analyser.fold(word);
    await nextTask();
    analyser.words(folded);
  }
}

/** The texts are searched when nothing was typed for so many milliseconds. */
async function update(box: Box, wait = 0): Promise<void> {
  const typed = box.input.value.trim();
  if (typed === '') return showRecent(box);
  const isCurrent = (): boolean => box.input.value.trim() === typed;
  // The letter itself is shown first: that alone takes a slow device long, and what follows is laid out with it otherwise.
  await nextTask();
  if (!isCurrent()) return;
  try {
    const suggesting = suggestFor(box, typed, isCurrent);
    const [suggestions, answer] = await Promise.all([suggesting, findAfter(wait, box, typed, isCurrent)]);
    if (answer && isCurrent()) show(box, typed, suggestions, answer);
  } catch (error) {
    box.status.textContent = box.setting.words.searchFailed;
    throw error;
  }
}

async function suggestFor(box: Box, typed: string, isCurrent: () => boolean): Promise<readonly Hit[]> {
  const start = performance.now();
  const suggestions = await box.search.suggest(typed, 6);
  await nextTaskIfLong(start);
  if (isCurrent()) show(box, typed, suggestions);
  return suggestions;
}

async function findAfter(wait: number, { search }: Box, typed: string, isCurrent: () => boolean): Promise<Answer | undefined> {
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  return isCurrent() ? search.find(typed, { limit: 6, isTyping: true }) : undefined;
}

function show(box: Box, typed: string, suggestions: readonly Hit[], answer?: Answer): void {
  const { words, page, index } = box.setting;
  const known = new Set(suggestions.map(({ slug }) => slug));
  const own = answer?.hits.filter(({ kind, slug }) => kind !== 'other-language' && !known.has(slug)) ?? [];
  const foreign = answer?.hits.filter(({ kind }) => kind === 'other-language') ?? [];
  const groups = [
    hitGroup(words.searchTyping, suggestions),
    hitGroup(words.search, own),
    hitGroup(words.searchOtherLanguages, foreign),
  ].filter((made) => made !== undefined);
  const isMore = answer !== undefined && answer.total.value > own.length + suggestions.length;
  const more = isMore ? [element('a', { class: 'search-more', href: `${page}?q=${encodeURIComponent(typed)}` }, words.searchMore)] : [];
  const elsewhere = answer && groups.length === 0 ? [element('a', { class: 'search-more', href: index }, words.alphabet)] : [];
  const marked = box.panel.querySelector<HTMLAnchorElement>('[aria-selected=true]')?.href;
  const isFocused = box.panel.contains(document.activeElement);
  fill(box.panel, [...(groups.length > 0 ? [listOf(box.input, words.search, groups)] : []), ...more, ...elsewhere]);
  if (isFocused) (box.panel.querySelector<HTMLElement>('.search-more') ?? box.input).focus();
  box.status.textContent = statusOf(box, typed, suggestions, answer);
  expand(box, groups.length > 0);
  markAgain(box, marked);
}

/** What the reader has moved to stays marked when more results come. */
function markAgain({ input, panel }: Box, href: string | undefined): void {
  const option = [...panel.querySelectorAll<HTMLAnchorElement>('a[role=option]')].find((link) => link.href === href);
  option?.setAttribute('aria-selected', 'true');
  if (option) input.setAttribute('aria-activedescendant', option.id);
}

function statusOf({ setting }: Box, typed: string, suggestions: readonly Hit[], answer: Answer | undefined): string {
  const { words, locale } = setting;
  if (!answer) return suggestions.length > 0 ? '' : words.searchRunning;
  const count = answer.total.value > suggestions.length ? answer.total : suggestions.length;
  const meant = answer.corrected === undefined ? '' : ` ${format(words.searchDidYouMean, { suggestion: answer.corrected }, localeOf(locale))}`;
  if (count !== 0) return format(words.searchResults, { count }, localeOf(locale)) + meant;
  const nothing = format(words.searchNoResults, { query: typed }, localeOf(locale));
  return answer.hits.length > 0 ? nothing : `${nothing} ${words.searchTryIndex}`;
}

function showRecent(box: Box): void {
  const { words, page, locale } = box.setting;
  const recent = recentSearches(locale);
  box.status.textContent = '';
  box.panel.replaceChildren();
  expand(box, recent.length > 0);
  if (recent.length === 0) return;
  const links = recent.map((query) => element('a', { class: 'hit', role: 'option', href: `${page}?q=${encodeURIComponent(query)}` }, query));
  const forget = element('button', { type: 'button', class: 'search-more' }, words.searchForgetRecent);
  forget.addEventListener('click', () => {
    forgetSearches(locale);
    showRecent(box);
    box.input.focus();
  });
  const made = groupOf(words.searchRecent, links);
  box.panel.replaceChildren(...(made ? [listOf(box.input, words.search, [made])] : []), forget);
}

function expand({ input, panel }: Box, isExpanded: boolean): void {
  panel.hidden = panel.childElementCount === 0 && !isExpanded;
  input.setAttribute('aria-expanded', String(isExpanded));
  input.removeAttribute('aria-activedescendant');
}

/** Escape, the close button and a click beside it close the dialog; leaving a field closes its panel. */
function attachClosing(box: Box): void {
  const dialog = box.root.closest('dialog');
  box.root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (dialog) dialog.close();
    else expand(box, false), (box.panel.hidden = true);
  });
  box.root.querySelector('[data-search-close]')?.addEventListener('click', () => dialog?.close());
  dialog?.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  if (dialog) return;
  box.root.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && box.root.contains(relatedTarget)) return;
    box.panel.hidden = true;
    box.input.setAttribute('aria-expanded', 'false');
  });
  box.input.addEventListener('focus', () => void update(box));
}

/** Milliseconds without a key before the texts are searched: what is typed letter by letter is seldom at its end. */
const pause = 150;
