import type { Element, Root } from 'hast';

/** Embeddings, overrides and isolates: they can make a text read otherwise than it is. The marks for one place stay. */
const controls = /[\u202a-\u202e\u2066-\u2069]/g;

/** `a\u202eb` → `ab`. Direction is given by elements, which end where they should. */
export function withoutBidiControls(text: string): string {
  return text.replace(controls, '');
}

/** Also those that the source writes as entities. */
export function removeBidiControls(parent: Root | Element): void {
  for (const node of parent.children) {
    if (node.type === 'text') node.value = withoutBidiControls(node.value);
    if (node.type !== 'element') continue;
    for (const name of ['alt', 'title']) {
      const value = node.properties[name];
      if (typeof value === 'string') node.properties[name] = withoutBidiControls(value);
    }
    removeBidiControls(node);
  }
}
