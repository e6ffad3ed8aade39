import type { Element, ElementContent, Root } from 'hast';
import { attributeOf, isElement } from './element.ts';

/** `<a href=x>re</a><a href=x>lation</a>` → one link. Blanks between the two become part of it. */
export function mergeLinks(parent: Root | Element): void {
  for (const child of parent.children) if (isElement(child)) mergeLinks(child);
  if (!hasTwoLinks(parent)) return;
  const merged: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'element' || child.type === 'text' || child.type === 'comment') merged.push(child);
    joinLast(merged);
  }
  parent.children = merged;
}

function hasTwoLinks({ children }: Root | Element): boolean {
  const first = children.findIndex((node) => isElement(node, 'a'));
  return first >= 0 && children.findLastIndex((node) => isElement(node, 'a')) > first;
}

/** Joins the last link to the one before it, where both have the same target. */
function joinLast(nodes: ElementContent[]): void {
  const last = nodes.at(-1);
  const between = nodes.at(-2);
  if (!isElement(last, 'a')) return;
  const gap = between?.type === 'text' && between.value.trim() === '' ? [between] : [];
  const first = nodes.at(-2 - gap.length);
  if (!isElement(first, 'a') || !isSameTarget(first, last)) return;
  first.children.push(...gap, ...last.children);
  nodes.length -= 1 + gap.length;
}

function isSameTarget(a: Element, b: Element): boolean {
  const href = attributeOf(a, 'href');
  return href !== '' && href === attributeOf(b, 'href') && a.properties['className'] === undefined;
}
