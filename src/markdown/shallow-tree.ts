import type { Element, Nodes, Root } from 'hast';
import { dropped } from './allowed-html.ts';

/** Far more than any article needs; what walks a tree by recursion stays well inside the stack. */
const maxDepth = 100;

/** Sanitising passes a parent's children as arguments of one call. */
const maxChildren = 50_000;

/** Flattens what is nested deeper than a hundred levels to its text, in place. */
export function makeShallow(tree: Root): void {
  const waiting: { readonly parent: Root | Element; readonly depth: number }[] = [{ parent: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const child of next.parent.children) {
      if (child.type !== 'element') continue;
      if (next.depth >= maxDepth || child.children.length > maxChildren) child.children = [{ type: 'text', value: flatTextOf(child) }];
      else waiting.push({ parent: child, depth: next.depth + 1 });
    }
  }
}

/** The text in the order of the source, without recursion. */
function flatTextOf(element: Element): string {
  const texts: string[] = [];
  const waiting: Nodes[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') texts.push(node.value);
    if (node.type === 'element' && !dropped.includes(node.tagName)) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return texts.join('');
}
