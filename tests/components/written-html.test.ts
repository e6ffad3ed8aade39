import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { contentsItems } from '../../src/components/contents-items.ts';
import { languageItems, titleItems } from '../../src/components/language-items.ts';
import { alternateLinks } from '../../src/layouts/alternate-links.ts';
import { openGraphTags } from '../../src/layouts/open-graph.ts';
import { localeOf } from '../../src/locales/locales.ts';
import { site } from '../../src/site.ts';

const hostile = `A & B "quoted" 'too' </a></title><script>alert(1)</script> &amp; ＜ é हिन्दी`;
const locale = localeOf('ar');

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Elements in the order of the text, each with its attributes; and the text. */
function read(html: string): { readonly elements: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[]; readonly text: string } {
  const all = (nodes: readonly Node[]): readonly Node[] => nodes.flatMap((node) => ('children' in node ? [node, ...all(node.children as readonly Node[])] : [node]));
  const nodes = all(parseDocument(html).children);
  return {
    elements: nodes.flatMap((node) => ('attribs' in node ? [{ name: node.name, attributes: node.attribs }] : [])),
    text: nodes.map((node) => (node.type === 'text' && 'data' in node ? node.data : '')).join(''),
  };
}

test('an item of the languages is a link with the title in it, whatever the title is', () => {
  const { elements, text } = read(languageItems([{ locale, href: '/docs/ar/a"b/', title: hostile, current: true }, { locale, href: '/ar/' }]));
  expect(elements.map(({ name }) => name)).toEqual(['li', 'a', 'li', 'a']);
  expect(elements[1]?.attributes).toEqual({ href: '/docs/ar/a"b/', lang: 'ar', hreflang: 'ar', dir: 'rtl', title: hostile, 'aria-current': 'page' });
  expect(elements[3]?.attributes).toEqual({ href: '/ar/', lang: 'ar', hreflang: 'ar', dir: 'rtl' });
  expect(text).toBe(locale.autonym.repeat(2));
});

test('an item of the titles has the language and the title, whatever it is', () => {
  const { elements, text } = read(titleItems([{ locale, href: '/ar/mba/', title: hostile }]));
  expect(elements.map(({ name }) => name)).toEqual(['li', 'span', 'a']);
  expect(elements[0]?.attributes).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(elements[2]?.attributes).toEqual({ href: '/ar/mba/', hreflang: 'ar' });
  expect(text).toBe(`${locale.autonym} ${hostile}`);
});

test('an item of the contents leads to its heading, whatever that says', () => {
  const { elements, text } = read(contentsItems([{ id: 'a"b', depth: 2, text: hostile }, { id: 'c', depth: 3, text: 'C' }]));
  expect(elements).toEqual([
    { name: 'li', attributes: {} },
    { name: 'a', attributes: { href: '#a"b' } },
    { name: 'li', attributes: { class: 'deeper' } },
    { name: 'a', attributes: { href: '#c' } },
  ]);
  expect(text).toBe(`${hostile}C`);
});

test('what the head says of a page is attributes alone', () => {
  const shared = openGraphTags({ site, locale, kind: 'article', title: hostile, description: hostile, url: 'https://example.org/ar/mba/?a&b' });
  const alternates = alternateLinks([{ hreflang: 'ar', url: 'https://example.org/ar/"/?a&b' }]);
  const { elements, text } = read(shared + alternates);
  expect(text).toBe('');
  expect(elements.map(({ name, attributes }) => [name, attributes['property'] ?? attributes['rel'], attributes['content'] ?? attributes['href']])).toEqual([
    ['meta', 'og:site_name', site.name],
    ['meta', 'og:type', 'article'],
    ['meta', 'og:title', hostile],
    ['meta', 'og:description', hostile],
    ['meta', 'og:url', 'https://example.org/ar/mba/?a&b'],
    ['meta', 'og:locale', 'ar'],
    ['link', 'alternate', 'https://example.org/ar/"/?a&b'],
  ]);
});
