import type { ElementContent, Root, RootContent } from 'hast';
import { element, isBlank, isElement, replaceElements, text } from './element.ts';
import type { Rendering } from './rendering.ts';

/** Says where a formula was lost; drops all other comments. */
export function placeholders(tree: Root, rendering: Rendering): void {
  replaceElements(tree, (node) => {
    if (!node.children.some((child) => child.type === 'comment')) return undefined;
    if (node.tagName === 'p' && node.children.every(isBlank)) return node.children.flatMap((child) => blockOf(child, rendering));
    node.children = node.children.flatMap((child) => (isElement(node, 'p') ? phraseOf(child, rendering) : blockOf(child, rendering)));
    return undefined;
  });
  tree.children = tree.children.flatMap((child): readonly RootContent[] => (child.type === 'comment' ? blockOf(child, rendering) : [child]));
}

function blockOf(node: ElementContent, { messages }: Rendering): readonly ElementContent[] {
  if (node.type !== 'comment') return [node];
  return isLostFormula(node.value) ? [element('p', { className: ['formula-lost'] }, [text(messages.formulaLost)])] : [];
}

function phraseOf(node: ElementContent, { messages }: Rendering): readonly ElementContent[] {
  if (node.type !== 'comment') return [node];
  return isLostFormula(node.value) ? [element('span', { className: ['formula-lost'] }, [text(messages.formulaLost)])] : [];
}

function isLostFormula(comment: string): boolean {
  return /^\s*formula-lost\b/.test(comment);
}
