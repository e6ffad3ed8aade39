import { markdownToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { markdownFeatures } from '../../markdown/markdown-features.ts';
import { tameText } from '../../markdown/tame-text.ts';
import type { Outline, OutlineHeading, OutlineLink } from '../article.ts';
import { outlineLink } from './outline-link.ts';
import type { FoundLink, OutlinePlace } from './outline-link.ts';
import { tableInHtml } from './outline-table.ts';
import { walk } from './walk-tree.ts';

/** What has been found so far, and the block of words being read. */
interface State {
  readonly source: string;
  readonly place: OutlinePlace;
  readonly headings: OutlineHeading[];
  readonly links: OutlineLink[];
  readonly formulas: (string | undefined)[];
  readonly tables: (string | undefined)[];
  /** Of the innermost paragraph, heading or cell. */
  words: string;
  found: FoundLink[];
  /** HTML from a table's opening tag on, until the tag that closes it. */
  openTable: string | undefined;
}

/** Words have spaces of one kind. */
const otherSpace = /[^\S ]/g;
/** No article comes near it; a page of nothing but links must not take minutes. */
const mostLinks = 2000;

/** What other pages need to know of a repaired body. Never throws, however deep the text nests. */
export function outlineOf(text: string, place: OutlinePlace): Outline {
  const source = tameText(text);
  const state: State = { source, place, headings: [], links: [], formulas: [], tables: [], words: '', found: [], openTable: undefined };
  walk(markdownToMdast(source, { features: markdownFeatures }), (node) => enter(node, state), (node) => leave(node, state));
  const { headings, links, formulas, tables } = state;
  return { headings, links, formulas, tables };
}

function enter(node: MdastNode, state: State): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      state.words = '';
      state.found = [];
      break;
    case 'text':
    case 'inlineCode':
      state.words += node.value.replace(otherSpace, ' ');
      break;
    case 'break':
      state.words += ' ';
      break;
    case 'link':
      state.found.push({ url: node.url, start: state.words.length, end: 0, position: node.position?.start });
      break;
    case 'math':
    case 'inlineMath':
      state.formulas.push(node.value);
      break;
    case 'html':
      enterHtml(node.value, state);
      break;
    case 'table':
      state.tables.push(state.source.slice(node.position?.start.offset, node.position?.end.offset));
      break;
    default:
  }
}

function leave(node: MdastNode, state: State): void {
  if (node.type === 'link') closeLink(state);
  if (node.type === 'heading') state.headings.push({ depth: node.depth, text: state.words.trim() });
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const found = state.found.slice(0, Math.max(0, mostLinks - state.links.length));
    state.links.push(...found.flatMap((link) => outlineLink(link, state.words, state.place) ?? []));
    state.found = [];
  }
}

/** Links do not nest, so that the last one is the open one. */
function closeLink({ found, words }: State): void {
  const last = found.pop();
  if (last) found.push({ ...last, end: words.length });
}

function enterHtml(html: string, state: State): void {
  if (/^<!-- formula-lost \d+ -->/.test(html)) state.formulas.push(undefined);
  if (/^<!-- table-lost \d+ -->/.test(html)) state.tables.push(undefined);
  const { table, rest } = tableInHtml(html, state.openTable);
  if (table !== undefined) state.tables.push(table);
  state.openTable = rest;
}
