import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { dropped } from './allowed-html.ts';

/** The words of a piece of HTML, which may be a lone tag: `<td>5</td><td>6</td>` → ` 5  6 `, `<p>` → a blank line. */
export function htmlText(html: string): string {
  const tag = /^<\/?([a-z][a-z0-9]*)[^<>]*>$/i.exec(html)?.[1];
  if (tag !== undefined) return separatorOf(tag.toLowerCase());
  const texts: string[] = [];
  const waiting: (Nodes | string)[] = [htmlToHast(html, { fragment: true })];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') texts.push(node);
    else for (const part of partsOf(node).toReversed()) waiting.push(part);
  }
  return texts.join('');
}

function partsOf(node: Nodes): readonly (Nodes | string)[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'root') return node.children;
  if (node.type !== 'element' || dropped.includes(node.tagName)) return [];
  const separator = separatorOf(node.tagName);
  return [separator, ...node.children, separator];
}

function separatorOf(tagName: string): string {
  if (/^(?:td|th|br|wbr)$/.test(tagName)) return ' ';
  return phrases.test(tagName) ? '' : '\n\n';
}

const phrases = /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strong|sub|sup|time|u|var)$/;
