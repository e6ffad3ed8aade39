import { availabilityShardOf, keyOfPath } from '../articles/address.ts';
import type { Locale } from '../locales/locales.ts';
import type { AvailabilityShard } from '../outputs/availability.ts';
import { notFoundAnswer, readerOf } from './not-found-answer.ts';
import type { NotFoundAnswer, Suggestion } from './not-found-answer.ts';
import type { NotFoundSetting } from './not-found-words.ts';
import { element } from './search-element.ts';

type Settings = Readonly<Record<string, NotFoundSetting>>;

/** Says on a 404 page, in the language of the address, where the article can be read and which ones may be meant. */
class NotFoundHelper extends HTMLElement {
  connectedCallback(): void {
    const { base = '/', locale: pageLocale, settings: json = '{}' } = this.dataset;
    const settings: Settings = JSON.parse(json);
    const { locale, slug } = keyOfPath(base, decode(location.pathname).toLowerCase());
    const reader = readerOf(locale, [...navigator.languages, pageLocale ?? ''], Object.keys(settings));
    const setting = reader && settings[reader.code];
    if (!setting || slug === '') return;
    improveSearch(this, slug, reader, setting);
    void readShard(base, slug).then((shard) => show(this, notFoundAnswer(slug, reader, shard), reader, settings, setting));
  }
}

/** The static link to the search takes the words of the address along. */
function improveSearch(root: HTMLElement, slug: string, { lang, dir }: Locale, { search, words }: NotFoundSetting): void {
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

function show(root: HTMLElement, answer: NotFoundAnswer, reader: Locale, settings: Settings, { words }: NotFoundSetting): void {
  const status = root.querySelector<HTMLElement>('[role=status]');
  if (!status) return;
  status.lang = reader.lang;
  status.dir = reader.dir;
  const [nearest] = answer.translations;
  if (nearest) status.append(sentence(words.notFoundArticle, nearest, reader), ...list(words.notFoundReadIn, answer.translations, settings));
  if (answer.near.length > 0) status.append(...list(words.notFoundNear, answer.near, settings));
}

/** `“{title}” has not been written in {language} yet.`, the title marked as being in its own language. */
function sentence(message: string, { title, locale }: Suggestion, reader: Locale): Node {
  const language = new Intl.DisplayNames(reader.lang, { type: 'language' }).of(reader.lang) ?? reader.autonym;
  const [before = '', after = ''] = message.replace('{language}', language).split('{title}');
  return element('p', {}, before, element('bdi', { lang: locale.lang }, title), after);
}

function list(heading: string, suggestions: readonly Suggestion[], settings: Settings): readonly Node[] {
  return [element('h2', {}, heading), element('ul', {}, ...suggestions.map((each) => item(each, settings)))];
}

function item({ slug, locale: { code, lang, dir, autonym }, title }: Suggestion, settings: Settings): Node {
  const link = element('a', { href: `${settings[code]?.home ?? ''}${slug}/`, lang, hreflang: lang, dir }, title);
  return element('li', {}, link, element('span', { lang, dir }, autonym));
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
