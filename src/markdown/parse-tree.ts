import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { markdownToHast } from 'satteri';
import { allowedHtml } from './allowed-html.ts';
import { markdownFeatures } from './markdown-features.ts';
import { makeShallow } from './shallow-tree.ts';
import { tameText } from './tame-text.ts';

/** The article as a tree of nothing but allowed HTML, and of comments. */
export function parseTree(markdown: string): Root {
  const source = tameText(markdown);
  // To look for HTML takes the parser as long as all else.
  const tree = markdownToHast(source, { position: false, features: { ...markdownFeatures, rawHtml: source.includes('<') } });
  if (tree.type !== 'root') throw new Error('The parser gave no root.');
  makeShallow(tree);
  const safe = sanitize(tree, allowedHtml);
  return safe.type === 'root' ? safe : { type: 'root', children: safe.type === 'doctype' ? [] : [safe] };
}
