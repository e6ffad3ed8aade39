import type { Element, Root } from 'hast';
import { findLocaleByFolder, languageNameOf } from '../locales/locales.ts';
import { format } from '../locales/message.ts';
import { element, replaceElements, text } from './element.ts';
import type { Rendering } from './rendering.ts';

/** `<div lang="en" data-from="en">`: a table taken from a translation says so, and keeps its language. */
export function foreignTables(tree: Root, rendering: Rendering): void {
  replaceElements(tree, (node) => {
    if (node.properties['dataFrom'] === undefined) return undefined;
    const { dataFrom, ...properties } = node.properties;
    const locale = findLocaleByFolder(String(dataFrom));
    if (!locale) return [element(node.tagName, properties, node.children)];
    return [figureOf(element('div', { lang: locale.lang, dir: locale.dir }, node.children), languageNameOf(locale, rendering.locale), rendering)];
  });
}

function figureOf(table: Element, language: string, { messages, locale }: Rendering): Element {
  const caption = element('figcaption', {}, [text(format(messages.tableFrom, { language }, locale))]);
  return element('figure', { className: ['foreign-table'] }, [caption, table]);
}
