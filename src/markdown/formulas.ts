import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { element, isBlank, isElement, replaceElements } from './element.ts';
import { mathmlOf } from './mathml.ts';
import type { Rendering } from './rendering.ts';

/** TeX becomes MathML; what is no valid TeX stays as code. A formula that stands alone is displayed. */
export function formulas(tree: Root, rendering: Rendering): void {
  replaceElements(tree, (node) => {
    if (node.tagName === 'pre') return displayOf(node, rendering);
    if (node.tagName === 'p') return aloneOf(node, rendering);
    return undefined;
  });
  replaceElements(tree, (node) => (node.tagName === 'code' ? phraseOf(node, rendering) : undefined));
}

/** ` ```math ` and `$$` blocks. */
function displayOf(block: Element, rendering: Rendering): readonly ElementContent[] | undefined {
  const [code] = block.children;
  if (!isMath(code)) return undefined;
  const math = mathOf(toString(code), true, rendering);
  return [math ? displayed(math) : element('pre', {}, [element('code', {}, code.children)])];
}

/** `$$a$$` as a paragraph of its own. */
function aloneOf(paragraph: Element, rendering: Rendering): readonly ElementContent[] | undefined {
  const [code, ...others] = paragraph.children.filter((node) => !isBlank(node));
  if (!isMath(code) || others.length > 0) return undefined;
  const math = mathOf(toString(code), true, rendering);
  return [math ? displayed(math) : element('p', {}, [element('code', {}, code.children)])];
}

/** Afterwards no class of the parser or the article is left on code. */
function phraseOf(code: Element, rendering: Rendering): readonly ElementContent[] {
  const math = isMath(code) ? mathOf(toString(code), false, rendering) : undefined;
  return [math ?? element('code', {}, code.children)];
}

function mathOf(tex: string, display: boolean, { report }: Rendering): Element | undefined {
  const formula = mathmlOf(tex.trim(), display);
  if (formula.kind === 'math') return formula.math;
  report('formula-invalid', `“${tex.trim().slice(0, 80)}” is no valid TeX. ${formula.reason}`);
  return undefined;
}

function isMath(node: ElementContent | undefined): node is Element {
  const names = isElement(node, 'code') ? node.properties['className'] : undefined;
  return Array.isArray(names) && names.includes('language-math');
}

/** A wide formula scrolls inside itself, by keyboard too. */
function displayed(math: Element): Element {
  return element('div', { className: ['formula'], tabIndex: 0 }, [math]);
}
