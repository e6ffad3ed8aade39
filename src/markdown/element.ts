import type { Element, ElementContent, Nodes, Properties, Root, Text } from 'hast';

export function element(tagName: string, properties: Properties, children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

export function text(value: string): Text {
  return { type: 'text', value };
}

export function isElement(node: Nodes | undefined, ...tagNames: readonly string[]): node is Element {
  return node?.type === 'element' && (tagNames.length === 0 || tagNames.includes(node.tagName));
}

/** Whether a reader sees nothing of it: white space or a comment. */
export function isBlank(node: Nodes): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

/** `{ href: '/mba' }`, `href` → `/mba`; empty for what is not there or not text. */
export function attributeOf({ properties }: Element, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}

/**
 * Offers every element to `replace`, the innermost first. What it returns stands in the element's place; undefined
 * keeps the element.
 */
export function replaceElements(parent: Root | Element, replace: (element: Element) => readonly ElementContent[] | undefined): void {
  let replaced: Map<Nodes, readonly ElementContent[]> | undefined;
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    replaceElements(child, replace);
    const replacement = replace(child);
    if (replacement) (replaced ??= new Map()).set(child, replacement);
  }
  if (replaced) parent.children = parent.children.flatMap((child) => replaced.get(child) ?? (child.type === 'doctype' ? [] : child));
}
