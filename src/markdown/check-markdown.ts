import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Finding, MarkdownProblem } from './markdown-problem.ts';
import { maskFormulas } from './mask-formulas.ts';
import { parse } from './parse.ts';
import { removedHtml } from './removed-html.ts';

/** The tools' parser takes minutes for text made to keep it busy; an article has 40,000 characters at most. */
const maxLength = 200_000;

/**
 * What a writer should look at: links that are none, empty links, images without words, HTML that is removed (each
 * element and attribute once).
 */
export function checkMarkdown(markdown: string): readonly MarkdownProblem[] {
  if (markdown.length > maxLength) return [];
  const text = maskFormulas(markdown);
  const problems: MarkdownProblem[] = [];
  const removed = new Set<string>();
  const waiting: Nodes[] = [parse(text)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const { offset, ...finding } of findingsIn(node, text)) {
      if (!removed.has(finding.message)) problems.push({ ...finding, ...placeOf(node, offset, text) });
      if (finding.code === 'html-removed') removed.add(finding.message);
    }
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return problems;
}

function findingsIn(node: Nodes, text: string): readonly Finding[] {
  switch (node.type) {
    case 'text':
      return rawLinks(sourceOf(node, text));
    case 'link':
      return isEmpty(node) ? [emptyLink(node.url)] : [];
    case 'image':
      return (node.alt ?? '').trim() === '' ? [imageWithoutAlt(node.url)] : [];
    case 'html':
      return removedHtml(node.value);
    default:
      return [];
  }
}

/** `[label](/a target` with spaces, or never closed, is shown as it is written. */
function rawLinks(source: string): readonly Finding[] {
  return [...source.matchAll(/\[?[^[\]\n]{0,80}\]\((?=\/|https?:)[^\n)]{0,80}\)?/g)].map(({ 0: quote, index }) => ({
    code: 'link-malformed',
    offset: index,
    message: `“${quote}” is no link: its brackets stand in the text.`,
    hint: 'Write [words](/slug): without a space before the target or in it, closed by a bracket.',
  }));
}

function isEmpty(link: Nodes & { readonly type: 'link' }): boolean {
  return toString(link).trim() === '';
}

function emptyLink(url: string): Finding {
  return { code: 'link-empty', offset: 0, message: `The link to “${url}” has no words.`, hint: 'Write words between the square brackets, or remove the link.' };
}

function imageWithoutAlt(url: string): Finding {
  return { code: 'image-alt-missing', offset: 0, message: `The image “${url}” has no words for those who cannot see it.`, hint: 'Write ![what it shows](file).' };
}

function sourceOf({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

function placeOf(node: Nodes, offset: number, text: string): Pick<MarkdownProblem, 'line' | 'column'> {
  const { line = 1, column = 1, offset: start = 0 } = node.position?.start ?? {};
  const lines = text.slice(start, start + offset).split(/\r\n|\n|\r/);
  const last = lines.at(-1) ?? '';
  return lines.length === 1 ? { line, column: column + last.length } : { line: line + lines.length - 1, column: last.length + 1 };
}
