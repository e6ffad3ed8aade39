import type { Element, ElementContent, Root } from 'hast';
import { isElement, replaceElements, text } from './element.ts';

/** Shows the boxes of task lists as characters: nothing on the page can be ticked. */
export function taskLists(tree: Root): void {
  replaceElements(tree, (node) => {
    if (node.tagName === 'input') return [boxOf(node)];
    if (node.tagName === 'ul' && node.children.some(isTask)) node.properties = { ...node.properties, className: ['contains-task-list'] };
    return undefined;
  });
}

function boxOf({ properties }: Element): ElementContent {
  return text(properties['checked'] === true ? '☑' : '☐');
}

function isTask(item: ElementContent): boolean {
  if (!isElement(item, 'li')) return false;
  const first = item.children.find((node) => node.type !== 'text' || node.value.trim() !== '');
  if (isElement(first, 'p')) return startsWithBox(first.children[0]);
  return startsWithBox(first);
}

function startsWithBox(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && /^[☐☑]/.test(node.value);
}
