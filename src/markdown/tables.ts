import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { attributeOf, element, isBlank, isElement, replaceElements } from './element.ts';
import { headingTitleOf } from './heading-title.ts';

/**
 * Wraps each table so that a wide one scrolls inside itself. What scrolls can have the focus, and needs a name: a
 * table's caption, or else the heading above it.
 */
export function tables(tree: Root): void {
  const names = new Map<string, number>();
  let heading = '';
  const wrap = (parent: Root | Element): void => {
    parent.children.forEach((node, index) => {
      if (!isElement(node)) return;
      if (/^h[2-6]$/.test(node.tagName)) heading = headingTitleOf(node);
      if (isFormula(node) && heading !== '') Object.assign(node.properties, { role: 'group', ariaLabel: heading });
      if (node.tagName !== 'table') return wrap(node);
      finishTable(node);
      parent.children[index] = scrollable(node, uniqueName(captionOf(node) || heading, names));
    });
  };
  wrap(tree);
}

function scrollable(table: Element, name: string): Element {
  const label = name === '' ? {} : { role: 'region', ariaLabel: name };
  return element('div', { className: ['table-scroll'], tabIndex: 0, ...label }, [table]);
}

/** Two regions of a page may not have the same name. */
function uniqueName(name: string, names: Map<string, number>): string {
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return name === '' || count === 1 ? name : `${name} (${count})`;
}

function isFormula({ properties }: Element): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes('formula');
}

function captionOf(table: Element): string {
  const caption = table.children.find((node) => isElement(node, 'caption'));
  return caption ? toString(caption).trim() : '';
}

function finishTable(table: Element): void {
  replaceElements(table, (node) => {
    if (node.tagName === 'tr') finishRow(node);
    if (node.tagName === 'thead') for (const cell of cellsOf(node)) if (cell.tagName === 'th') cell.properties['scope'] = 'col';
    return undefined;
  });
}

function finishRow(row: Element): void {
  const cells = row.children.filter((node) => isElement(node, 'th', 'td'));
  const isHeader = cells.every(({ tagName }) => tagName === 'th');
  for (const cell of cells) {
    if (cell.tagName === 'th') cell.properties['scope'] = isHeader ? 'col' : 'row';
    // An empty header names nothing, and is announced all the same.
    if (cell.tagName === 'th' && cell.children.every(isBlank)) Object.assign(cell, element('td', {}, []));
    align(cell);
  }
}

function cellsOf(part: Element): readonly Element[] {
  return part.children.filter((node) => isElement(node, 'tr')).flatMap((row) => row.children.filter((node) => isElement(node, 'th', 'td')));
}

/** `align="right"` and `style="text-align: right"` become a class: the page allows no inline style. */
function align(cell: Element): void {
  const style = /(?:^|;)\s*text-align\s*:\s*(\w+)/i.exec(attributeOf(cell, 'style'))?.[1];
  const side = (style ?? attributeOf(cell, 'align')).toLowerCase();
  const { style: _style, align: _align, ...properties } = cell.properties;
  const name = classes[side];
  cell.properties = name === undefined ? properties : { ...properties, className: [name] };
}

const classes: Readonly<Record<string, string>> = { right: 'align-end', end: 'align-end', center: 'align-center' };
