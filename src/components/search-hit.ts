import { localeOf } from '../locales/locales.ts';
import type { Piece } from '../search/browser/marked-pieces.ts';
import type { Hit } from '../search/browser/hit.ts';
import { element } from './search-element.ts';

/** A result as a link: title, the heading it stands under, and the text round what was found. */
export function hitLink(hit: Hit, attributes: Readonly<Record<string, string>> = {}): HTMLAnchorElement {
  const { lang, dir, autonym } = localeOf(hit.locale);
  const isForeign = hit.kind === 'other-language';
  const title = element('span', { class: 'hit-title' }, ...marked(hit.marked));
  const language = isForeign ? element('span', { class: 'hit-language' }, autonym) : undefined;
  const excerpt = hit.excerpt.length > 0 ? element('span', { class: 'hit-excerpt' }, ...marked(hit.excerpt)) : undefined;
  const heading = hit.heading ? element('span', { class: 'hit-heading' }, hit.heading.text) : undefined;
  const foreign = isForeign ? { lang, dir, hreflang: lang } : {};
  return element('a', { class: 'hit', href: hrefOf(hit), ...foreign, ...attributes }, title, language, heading, excerpt);
}

/** Leads to the heading, unless the article’s title is what was found. */
function hrefOf({ kind, href, heading }: Hit): string {
  return kind !== 'headword' && heading?.id ? `${href}#${encodeURIComponent(heading.id)}` : href;
}

function marked(pieces: readonly Piece[]): readonly Node[] {
  return pieces.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : document.createTextNode(text)));
}
