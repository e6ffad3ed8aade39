import { markdownToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { markdownFeatures } from './markdown-features.ts';

/** Writes `x` over every formula, so that its signs are no Markdown; positions and lines stay. */
export function maskFormulas(markdown: string): string {
  if (!markdown.includes('$$')) return markdown;
  const waiting: MdastNode[] = [markdownToMdast(markdown, { features: markdownFeatures })];
  const formulas: { readonly start: number; readonly end: number }[] = [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'math' || node.type === 'inlineMath') {
      formulas.push({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 });
    } else if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return mask(markdown, formulas);
}

function mask(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const span of spans) {
    parts.push(text.slice(end, span.start), text.slice(span.start, span.end).replace(/[^\s>|]/g, 'x'));
    end = span.end;
  }
  return parts.join('') + text.slice(end);
}
