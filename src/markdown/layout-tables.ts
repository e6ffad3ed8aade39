import type { Element, ElementContent, Root } from 'hast';
import { element, isBlank, isElement, replaceElements } from './element.ts';

const blocks = ['p', 'ul', 'ol', 'dl', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'div', 'pre', 'table', 'figure', 'details'];

/**
 * Tables that only place blocks side by side become columns. In cells of real tables, headings become strong
 * paragraphs: they would break the order of the page's headings.
 */
export function layoutTables(tree: Root): void {
  replaceElements(tree, (node) => {
    if (node.tagName === 'li') return unwrapItem(node);
    if (node.tagName === 'th' || node.tagName === 'td') node.children = node.children.map(withoutHeading);
    return node.tagName === 'table' && isLayout(node) ? columnsOf(node) : undefined;
  });
}

function isLayout(table: Element): boolean {
  const cells = cellsOf(table);
  return cells.length > 0 && cells.every(({ tagName }) => tagName === 'td') && cells.some((cell) => cell.children.some((node) => isElement(node, ...blocks)));
}

function columnsOf(table: Element): readonly ElementContent[] {
  const columns = cellsOf(table).filter((cell) => !cell.children.every(isBlank)).map((cell) => element('div', {}, cell.children));
  return [element('div', { className: ['columns'] }, columns)];
}

function cellsOf(part: Element): readonly Element[] {
  return part.children.filter((node) => isElement(node)).flatMap((node) => (isElement(node, 'td', 'th') ? [node] : cellsOf(node)));
}

function withoutHeading(node: ElementContent): ElementContent {
  if (!isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) return node;
  return element('p', {}, [element('strong', {}, node.children)]);
}

/** `<li><p>text</p></li>` → `<li>text</li>`. */
function unwrapItem(item: Element): undefined {
  const shown = item.children.filter((node) => !isBlank(node));
  const [only] = shown;
  if (shown.length === 1 && isElement(only, 'p')) item.children = only.children;
}
