import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { isElement } from './element.ts';

/** The words of a heading, without references to footnotes. */
export function headingTitleOf({ children }: Element): string {
  const words = children.filter((node) => !(isElement(node, 'sup') && node.children.some(isReference)));
  return words.map((node) => toString(node)).join('').replace(/\s+/g, ' ').trim();
}

function isReference(node: Element['children'][number]): boolean {
  return isElement(node, 'a') && node.properties['className'] !== undefined;
}
