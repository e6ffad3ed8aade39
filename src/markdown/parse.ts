import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * The article's syntax tree, with exact positions: for tools that tell writers where something is. Pages are made by
 * `render`, which is many times faster; both read the same Markdown, but `$$` formulas are text here.
 */
export function parse(markdown: string): Root {
  return parser.parse(markdown);
}
