import { availabilityShardOf, keyOfPath } from '../articles/address.ts';
import type { AvailabilityShard } from '../outputs/availability.ts';
import { notFoundAnswer, readerOf } from './not-found-answer.ts';
import type { NotFoundAnswer, SiteReader, Suggestion } from './not-found-answer.ts';
import type { NotFoundSetting } from './not-found-words.ts';
import { element } from './search-element.ts';

type Settings = readonly NotFoundSetting[];

/** Says on a 404 page, in the language of the address, where the article can be read and which ones may be meant. */
class NotFoundHelper extends HTMLElement {
  connectedCallback(): void {
    const { base = '/', locale: pageLocale, settings: json = '[]' } = this.dataset;
    const settings: Settings = JSON.parse(json);
    const locales = settings.map(({ locale }) => locale);
    const { locale: named, slug } = keyOfPath(base, decode(location.pathname).toLowerCase(), locales.map(({ code }) => code));
    const reader = readerOf(named, [...navigator.languages, pageLocale ?? ''], locales);
    const setting = reader && settingOf(settings, reader);
    if (!setting || slug === '') return;
    improveSearch(this, slug, reader, setting);
    void readShard(base, slug).then((shard) => show(this, notFoundAnswer(slug, reader, locales, shard), reader, settings, setting));
  }
}

/** The static link to the search takes the words of the address along. */
function improveSearch(root: HTMLElement, slug: string, { lang, dir }: SiteReader, { search, words }: NotFoundSetting): void {
  const link = root.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!link) return;
  link.href = `${search}?${new URLSearchParams({ q: slug.replace(/[^a-z0-9]+/g, ' ').trim() })}`;
  link.textContent = words.notFoundSearch;
  link.hreflang = link.lang = lang;
  link.dir = dir;
}

/** No shard means that no slug begins so. */
async function readShard(base: string, slug: string): Promise<AvailabilityShard> {
  const response = await fetch(`${base}availability/${availabilityShardOf(slug)}.json`);
  return response.ok ? response.json() : {};
}

function show(root: HTMLElement, answer: NotFoundAnswer, reader: SiteReader, settings: Settings, { words }: NotFoundSetting): void {
  const status = root.querySelector<HTMLElement>('[role=status]');
  if (!status) return;
  status.lang = reader.lang;
  status.dir = reader.dir;
  const [nearest] = answer.translations;
  if (nearest) status.append(sentence(words.notFoundArticle, nearest, reader), ...list(words.notFoundReadIn, answer.translations, settings));
  if (answer.near.length > 0) status.append(...list(words.notFoundNear, answer.near, settings));
}

/** `“{title}” has not been written in {language} yet.`, the title marked as being in its own language. */
function sentence(message: string, { title, locale }: Suggestion, reader: SiteReader): Node {
  const language = new Intl.DisplayNames(reader.lang, { type: 'language' }).of(reader.lang) ?? reader.autonym;
  const [before = '', after = ''] = message.replace('{language}', language).split('{title}');
  return element('p', {}, before, element('bdi', { lang: locale.lang }, title), after);
}

function list(heading: string, suggestions: readonly Suggestion[], settings: Settings): readonly Node[] {
  return [element('h2', {}, heading), element('ul', {}, ...suggestions.map((each) => item(each, settings)))];
}

function item({ slug, locale, title }: Suggestion, settings: Settings): Node {
  const { lang, dir, autonym } = locale;
  const link = element('a', { href: `${settingOf(settings, locale)?.home ?? ''}${slug}/`, lang, hreflang: lang, dir }, title);
  return element('li', {}, link, element('span', { lang, dir }, autonym));
}

function settingOf(settings: Settings, locale: SiteReader): NotFoundSetting | undefined {
  return settings.find((setting) => setting.locale.code === locale.code);
}

/** Percent signs that encode nothing stay as they are. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

customElements.define('not-found-helper', NotFoundHelper);
