import type { Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { markdownToHast } from 'satteri';
import { markdownFeatures } from './markdown-features.ts';
import { tameText } from './tame-text.ts';

/** The words of the Markdown headings, in order, where the article has HTML headings beside them. */
export function writtenHeadings(markdown: string): readonly string[] | undefined {
  if (!/<h[1-6]/i.test(markdown)) return undefined;
  const titles: string[] = [];
  const waiting: Nodes[] = [markdownToHast(tameText(markdown), { position: false, features: markdownFeatures })];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) titles.push(toString(node));
    else if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return titles;
}
