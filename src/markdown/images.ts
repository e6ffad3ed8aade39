import type { Element, ElementContent, Properties, Root } from 'hast';
import { attributeOf, element, replaceElements, text } from './element.ts';
import type { Rendering } from './rendering.ts';

/** Shows the images that are there. Of one that is missing, the words stay; one on another site becomes a link to it. */
export function images(tree: Root, rendering: Rendering): void {
  replaceElements(tree, (node) => (node.tagName === 'img' ? imageOf(node, rendering) : undefined));
}

function imageOf(image: Element, rendering: Rendering): readonly ElementContent[] {
  const source = attributeOf(image, 'src');
  const alt = attributeOf(image, 'alt');
  if (/^(https?:)?\/\//i.test(source)) return [element('a', { href: source }, [text(alt || source)])];
  const src = rendering.assetOf(source);
  if (src !== undefined) return [element('img', { ...sizeOf(image), src, alt, loading: 'lazy', decoding: 'async' }, [])];
  rendering.report('asset-missing', `The image “${source.slice(0, 80)}” is not there.`);
  return alt === '' ? [] : [text(alt)];
}

function sizeOf({ properties }: Element): Properties {
  const { width, height, title } = properties;
  return { ...(width != null && { width }), ...(height != null && { height }), ...(title != null && { title }) };
}
