import type { Element, ElementContent, Properties } from 'hast';
import temml from 'temml';
import { element, text } from './element.ts';

export type Formula = { readonly kind: 'math'; readonly math: Element } | { readonly kind: 'invalid'; readonly reason: string };

/** Longer or deeper TeX is no formula of an article; the parser works by recursion. */
const maxLength = 4000;
const maxBraces = 60;

/** TeX → MathML without classes, styles, links or anything else that Temml can be made to write. */
export function mathmlOf(tex: string, displayMode: boolean): Formula {
  if (tex.length > maxLength || depthOf(tex) > maxBraces) return { kind: 'invalid', reason: 'It is too long or too deep.' };
  try {
    const tree: unknown = temml.__renderToMathMLTree(tex, { displayMode, throwOnError: true, trust: false, maxSize: [20, 200], maxExpand: 200 });
    const [math] = nodesOf(tree);
    return math?.type === 'element' ? { kind: 'math', math } : { kind: 'invalid', reason: 'It gives no MathML.' };
  } catch (error) {
    return { kind: 'invalid', reason: reasonOf(error) };
  }
}

function depthOf(tex: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of tex.matchAll(/\\.|[{}]|\\left|\\begin/gs)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Temml underlines the place in the TeX by combining characters, on a line of its own. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.replace(/^ParseError:/, '').split(/\s*at (?:position|end)/)[0] ?? '').trim();
}

function nodesOf(node: unknown): readonly ElementContent[] {
  if (!isObject(node)) return [];
  if (typeof node['text'] === 'string') return [text(node['text'])];
  const children = Array.isArray(node['children']) ? node['children'].flatMap(nodesOf) : [];
  const { type, attributes, classes, style } = node;
  if (typeof type !== 'string' || !elements.has(type)) return children;
  return [element(type, { ...attributesOf(attributes), ...classOf(classes, style) }, children)];
}

function attributesOf(attributes: unknown): Properties {
  if (!isObject(attributes)) return {};
  const allowed = Object.entries(attributes).filter(([name]) => attributeNames.has(name));
  return Object.fromEntries(allowed.map(([name, value]) => [name, String(value)]));
}

/** The columns of an alignment, which would be styles. */
function classOf(classes: unknown, style: unknown): Properties {
  const names = Array.isArray(classes) ? classes : [];
  const className = [
    ...(names.includes('tml-right') ? ['align-end'] : []),
    ...(names.includes('tml-left') ? ['align-start'] : []),
    ...(isObject(style) && style['paddingLeft'] === '0em' && style['paddingRight'] === '0em' ? ['flush'] : []),
  ];
  return className.length === 0 ? {} : { className };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const elements = new Set([
  'math', 'mrow', 'mi', 'mn', 'mo', 'ms', 'mtext', 'mspace', 'mfrac', 'msqrt', 'mroot', 'msub', 'msup', 'msubsup', 'munder',
  'mover', 'munderover', 'mmultiscripts', 'mprescripts', 'mtable', 'mtr', 'mtd', 'mstyle', 'mpadded', 'mphantom', 'menclose',
]);

const attributeNames = new Set([
  'display', 'displaystyle', 'scriptlevel', 'mathvariant', 'stretchy', 'fence', 'separator', 'form', 'lspace', 'rspace', 'minsize',
  'maxsize', 'symmetric', 'largeop', 'movablelimits', 'accent', 'accentunder', 'linethickness', 'width', 'height', 'depth',
  'voffset', 'notation', 'columnalign', 'rowspacing', 'columnspacing', 'columnlines', 'rowlines',
]);
