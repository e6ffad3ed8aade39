import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { dropped } from './allowed-html.ts';

/** The words of a piece of HTML, which may be a lone tag: `<td>5</td><td>6</td>` → ` 5  6 `. */
export function htmlText(html: string): string {
  if (/^<(?:!--|\/?[a-z]+)[^<>]*>$/i.test(html)) return '';
  const texts: string[] = [];
  const waiting: Nodes[] = [htmlToHast(html, { fragment: true })];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') texts.push(node.value);
    if (node.type === 'element' && !dropped.includes(node.tagName) && !phrases.test(node.tagName)) texts.push(' ');
    if ('children' in node && !(node.type === 'element' && dropped.includes(node.tagName))) {
      for (const child of node.children.toReversed()) waiting.push(child);
    }
  }
  return texts.join('');
}

const phrases = /^(?:a|abbr|b|bdi|em|i|mark|s|small|span|strong|sub|sup|u)$/;
